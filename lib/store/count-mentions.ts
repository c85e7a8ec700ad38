import type { Store } from './engine'
import { type Selection, selectMentions } from './select-mentions'

export interface MentionCount {
  mentions: number
  stories: number
}

/** How many mentions a filter selects, and in how many stories. */
export const countMentions = async (store: Store, selection: Selection): Promise<MentionCount> =>
  await selectMentions(store, selection)
    .select(({ fn }) => [
      fn.countAll<number>().as('mentions'),
      fn.count<number>('m.story_key').distinct().as('stories'),
    ])
    .executeTakeFirstOrThrow()
