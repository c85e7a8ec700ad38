import type { Store } from './engine'
import { type Selection, selectMentions } from './select-mentions'

export interface MentionCount {
  mentions: number
  stories: number
}

/** How many mentions a filter selects, and in how many stories. */
export const countMentions = async (store: Store, selection: Selection): Promise<MentionCount> => {
  // Grouped by story first: half the time of `count(distinct …)`, which keeps a tree of its own.
  const perStory = selectMentions(store, selection)
    .select(({ fn }) => ['m.story_key', fn.countAll<number>().as('count')])
    .groupBy('m.story_key')
  const { mentions, stories } = await store.db
    .selectFrom(perStory.as('counted'))
    .select(({ fn }) => [
      fn.sum<number | null>('counted.count').as('mentions'),
      fn.countAll<number>().as('stories'),
    ])
    .executeTakeFirstOrThrow()
  return { mentions: mentions ?? 0, stories }
}
