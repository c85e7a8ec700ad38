import { sharedOverlaysSchema } from '@/lib/http/share-responses'
import { toFilter } from '@/lib/link'
import { readSnapshotParts } from '@/lib/store'
import { readShownOverlays } from '@/lib/workspace/read-shown-overlays'
import { answerShare } from '../../answer-share'

export const GET = answerShare(async (store, { share, view }) => {
  if (share.snapshot) {
    const { overlays } = await readSnapshotParts(store, share.snapshot.hash)
    return { overlays: sharedOverlaysSchema.shape.overlays.parse(JSON.parse(overlays ?? '[]')) }
  }
  return { overlays: await readShownOverlays(store, view.overlays, toFilter(view)) }
})
