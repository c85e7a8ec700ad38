import type { ErrorCode } from '@/lib/http/error-catalogue'
import type { Added } from '@/lib/http/responses'
import type { Refusal } from '@/lib/http/to-problem-response'
import type { IngestResult } from '@/lib/workspace/ingest'

/** What was read, and what was not and why; a refusal when there was nothing that could be read. */
export const toAdded = (
  sources: readonly { name: string }[],
  results: readonly IngestResult[],
): { ok: true; value: Added } | { ok: false; refusal: Refusal } => {
  const stories = results.flatMap((result) => (result.ok ? result.value : []))
  const notRead = results.flatMap((result, index) => {
    if (result.ok) return []
    const code: ErrorCode = `input-${result.why}`
    return [{ input: sources[index]?.name ?? '', code, detail: result.detail }]
  })
  const [first] = notRead
  if (stories.length > 0 || !first) return { ok: true, value: { stories, notRead } }
  if (notRead.length === 1) return { ok: false, refusal: first }
  const detail = notRead.map((one) => `${one.input}: ${one.detail}`).join(' ')
  return { ok: false, refusal: { code: first.code, detail } }
}
