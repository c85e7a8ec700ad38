import type { Result } from '@/lib/domain'
import type { CorrectionAnswer } from '@/lib/http/correction-responses'
import { apiHeaders } from '@/lib/http/security-headers'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import type { CorrectionProblem } from '@/lib/workspace/tasks'

/** The decision as it holds now, or why it could not be taken. */
export const toAnswer = (result: Result<CorrectionAnswer, CorrectionProblem>): Response =>
  result.ok
    ? Response.json(result.value, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
    : toProblemResponse({ code: result.why, detail: DETAILS[result.why] })

const DETAILS: Record<CorrectionProblem, string> = {
  'story-not-found': 'Nothing was changed. A story is known by its text: it may be another now.',
  'story-in-bin': 'Nothing was changed. Take the story out of the bin first.',
  'words-not-found': 'Nothing was changed. Reload the story and choose the words again.',
  'place-not-found': 'Nothing was changed. Look the place up by its name again.',
  'correction-not-found': 'Nothing was changed. Reload the list of corrections.',
}
