import type { AllBriefingShares } from '@/lib/http/briefing-responses'
import { checkToken } from '@/lib/http/guard'
import { parseOffsetQuery } from '@/lib/http/parse-offset-query'
import { toProblemResponse } from '@/lib/http/to-problem-response'
import { getStore } from '@/lib/store'
import { listAllBriefingShares } from '@/lib/store/get-briefing-share'
import { answer, refuseQuery } from '../../answer'
import { toBriefingAnswer } from '../find-briefing'

const page = 50

/** Links to every briefing. Codes are not to be guessed, so the list needs the token as changes do. */
export const GET = answer('read', async ({ request, query, settings }) => {
  const refusal = checkToken(request.headers, settings, Date.now())
  if (refusal) return toProblemResponse(refusal)
  const offset = parseOffsetQuery(query)
  if (offset === null) return refuseQuery(['offset'])
  const found = await listAllBriefingShares(await getStore(settings.dataFolder), { offset, limit: page })
  return toBriefingAnswer({ ...found, now: new Date().toISOString() } satisfies AllBriefingShares)
})
