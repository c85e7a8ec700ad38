import { inChunks } from '@/lib/export/in-chunks'
import { toFileResponse } from '@/lib/http/to-file-response'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { readSnapshotParts, walkSnapshotEvents } from '@/lib/store'
import { writeSnapshot } from '@/lib/store/write-snapshot'
import { answerShare } from '../../answer-share'

/** The file of a frozen view: its SHA-256 is the hash that the link shows, as long as no editor took anything out. */
export const GET = answerShare(async (store, { share }, { request }) => {
  const { snapshot, code } = share
  if (!snapshot)
    return toProblemResponse({
      code: 'share-not-frozen',
      detail: 'Export what it shows instead: /api/shares/CODE/export.',
    })
  const { hash, head, redactions } = snapshot
  const parts = await readSnapshotParts(store, hash)
  const texts = writeSnapshot({ head, redactions, parts }, (span) => walkSnapshotEvents(store, hash, span))
  const name = `dateline-${code}-${hash.slice(0, 6)}.json`
  const type = 'application/json; charset=utf-8'
  return await toFileResponse(inChunks(texts), { name, type, isDated: true }, request)
})
