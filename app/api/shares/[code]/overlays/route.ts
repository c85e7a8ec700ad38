import { sharedOverlaysSchema } from '@/lib/http/share-responses'
import { shownOverlays } from '@/lib/link/shown-overlays'
import { toFilter } from '@/lib/link'
import { listOverlayFeatures, listOverlays, readSnapshotParts } from '@/lib/store'
import { answerShare } from '../../answer-share'

export const GET = answerShare(async (store, { share, view }) => {
  if (share.snapshot) {
    const { overlays } = await readSnapshotParts(store, share.snapshot.hash)
    return { overlays: sharedOverlaysSchema.shape.overlays.parse(JSON.parse(overlays ?? '[]')) }
  }
  const { from, to } = toFilter(view)
  const shown = shownOverlays(await listOverlays(store), view.overlays)
  const overlays = await Promise.all(
    shown.map(async ({ id, name, colour }) => {
      const found = await listOverlayFeatures(store, id, { from, to })
      const features = found?.features.map((feature) => ({ type: 'Feature', ...feature }))
      return { id, name, colour, features: features ?? [] }
    }),
  )
  return { overlays }
})
