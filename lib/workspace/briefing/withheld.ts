import { withoutStory } from '@/lib/briefing/without-story'
import type { StoryId } from '@/lib/domain'
import type { BriefingId } from '@/lib/domain/briefing'
import type { SlideContent } from '@/lib/domain/slide-content'
import type { Store } from '@/lib/store'
import { getRedactions } from '@/lib/store/get-briefing'

/** Stories that were taken out of a briefing: what is filled anew is without them, too. */
export const listWithheld = async (store: Store, id: BriefingId): Promise<StoryId[]> =>
  (await getRedactions(store, id)).map(({ storyId }) => storyId)

export const leaveOut = (content: SlideContent, withheld: readonly StoryId[]): SlideContent =>
  withheld.reduce((left, storyId) => withoutStory(left, storyId).content, content)
