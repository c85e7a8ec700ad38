import { withoutStory } from '@/lib/briefing/without-story'
import { type Result, fail, ok } from '@/lib/domain'
import type { Briefing, BriefingId } from '@/lib/domain/briefing'
import type { RedactRequest } from '@/lib/domain/share'
import type { Store } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'
import { erase } from '@/lib/store/erase'
import { type RedactedBriefing, redactBriefing as redactInStore } from '@/lib/store/redact-briefing'
import { hashContent } from './make-content'

export interface RedactBriefingTask {
  id: BriefingId
  request: RedactRequest
}
export type RedactBriefingOutcome = RedactedBriefing & { briefing: Briefing }

/** `story-not-found`: nothing that the briefing keeps is of it. */
export type RedactBriefingProblem = 'briefing-not-found' | 'story-not-found'

/** Takes what one story says out of a briefing, its versions and the frozen links to it, for good. `now`: an instant. */
export const redactBriefing = async (
  store: Store,
  { id, request: { storyId, by, why } }: RedactBriefingTask,
  now: string,
): Promise<Result<RedactBriefingOutcome, RedactBriefingProblem>> => {
  const told = { storyId, by, why, at: now }
  const done = await erase(
    store,
    async () =>
      await redactInStore(store, id, told, (content) => {
        const left = withoutStory(content, storyId)
        return { ...left, hash: hashContent(left.content) }
      }),
  )
  if (!done.ok) return done
  const briefing = await getBriefing(store, id)
  return briefing ? ok({ ...done.value, briefing }) : fail('briefing-not-found')
}
