import type { Result } from '@/lib/domain'
import type { Added } from '@/lib/http/responses'
import type { ErrorCode } from '@/lib/http/error-catalogue'
import type { Refusal } from '@/lib/http/to-problem-response'
import type { IngestedStory, NotRead } from '@/lib/workspace/ingest'

/** What was read, and what was not and why; a refusal when there was nothing that could be read. */
export const toAdded = (
  sources: readonly { name: string }[],
  results: readonly Result<IngestedStory[], NotRead>[],
): { ok: true; value: Added } | { ok: false; refusal: Refusal } => {
  const stories = results.flatMap((result) => (result.ok ? result.value : []))
  const notRead = results.flatMap((result, index) => {
    if (result.ok) return []
    const input = sources[index]?.name ?? ''
    const code: ErrorCode = `input-${result.why}`
    return [{ input, code, detail: `${input}: ${explanations[result.why]}` }]
  })
  const first = notRead[0]
  if (stories.length > 0 || !first) return { ok: true, value: { stories, notRead } }
  return { ok: false, refusal: { code: first.code, detail: notRead.map(({ detail }) => detail).join(' ') } }
}
