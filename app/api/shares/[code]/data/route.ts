import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { toTextStream } from '@/lib/http/to-text-stream'
import { readSnapshotParts, walkSnapshotEvents } from '@/lib/store'
import { writeSnapshot } from '@/lib/store/write-snapshot'
import { answerShare } from '../../answer-share'

/** The file of a frozen view: its SHA-256 is the hash that the link shows, as long as no editor took anything out. */
export const GET = answerShare(async (store, { share }) => {
  const { snapshot, code } = share
  if (!snapshot)
    return toProblemResponse({ code: 'share-not-frozen', detail: 'Export the view instead: /api/export.' })
  const { hash, head, redactions } = snapshot
  const parts = await readSnapshotParts(store, hash)
  const texts = writeSnapshot({ head, redactions, parts }, (span) => walkSnapshotEvents(store, hash, span))
  return new Response(toTextStream(texts), {
    headers: {
      ...apiHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="dateline-${code}-${hash.slice(0, 6)}.json"`,
    },
  })
})
