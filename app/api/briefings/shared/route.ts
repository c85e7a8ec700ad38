import type { AllBriefingShares } from '@/lib/http/briefing-responses'
import { getStore } from '@/lib/store'
import { listAllBriefingShares } from '@/lib/store/get-briefing-share'
import { answerList } from '../../answer-list'
import { toBriefingAnswer } from '../find-briefing'

const page = 50

/** Links to every briefing, also to those in the bin. */
export const GET = answerList(async ({ settings }, offset) => {
  const found = await listAllBriefingShares(await getStore(settings.dataFolder), { offset, limit: page })
  return toBriefingAnswer({ ...found, now: new Date().toISOString() } satisfies AllBriefingShares)
})
