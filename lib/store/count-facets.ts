import type { Filter } from '@/lib/domain'
import { countMentions } from './count-mentions'
import type { Store } from './engine'
import { selectMentions } from './select-mentions'

const maxPublishers = 200

interface FacetCount {
  value: string
  count: number
}

export interface FacetCounts {
  kinds: FacetCount[]
  uses: FacetCount[]
  publishers: FacetCount[]
  placed: number
  notPlaced: number
  stories: number
}

/** Placed mentions per kind, use and publisher, most frequent first; each group ignores its own part of the filter. */
export const countFacets = async (store: Store, filter: Filter): Promise<FacetCounts> => {
  const kinds = await selectMentions(store, { filter, placed: true, ignore: 'kinds' })
    .select(({ fn }) => ['m.kind as value', fn.countAll<number>().as('count')])
    .groupBy('m.kind')
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const uses = await selectMentions(store, { filter, placed: true, ignore: 'uses' })
    .select(({ fn }) => ['m.use as value', fn.countAll<number>().as('count')])
    .groupBy('m.use')
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const perStory = selectMentions(store, { filter, placed: true, ignore: 'publishers' })
    .select(({ fn }) => ['m.story_key', fn.countAll<number>().as('mentions')])
    .groupBy('m.story_key')
  const publishers = await store.db
    .selectFrom(perStory.as('counted'))
    .innerJoin('story_publishers', 'story_publishers.story_key', 'counted.story_key')
    .select(({ fn }) => [
      'story_publishers.publisher as value',
      fn.sum<number>('counted.mentions').as('count'),
    ])
    .groupBy('story_publishers.publisher')
    .orderBy('count', 'desc')
    .orderBy('value')
    .limit(maxPublishers)
    .execute()
  const placed = await countMentions(store, { filter, placed: true })
  const notPlaced = await countMentions(store, { filter, placed: false })
  const all = await countMentions(store, { filter })
  return {
    kinds,
    uses,
    publishers,
    placed: placed.mentions,
    notPlaced: notPlaced.mentions,
    stories: all.stories,
  }
}
