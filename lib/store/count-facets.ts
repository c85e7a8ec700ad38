import { sql } from 'kysely'
import type { Filter, MentionUse, PlaceKind } from '@/lib/domain'
import { countMentions } from './count-mentions'
import type { Flag } from './schema-reports'
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
  // One pass over the mentions for kinds, uses and totals: 80 combinations at most, told apart here.
  const combinations = await selectMentions(store, {
    filter: { ...filter, kinds: undefined },
    ignore: 'uses',
  })
    .select(({ fn }) => [
      'm.kind',
      'm.use',
      sql<Flag>`m.place_key is not null`.as('placed'),
      fn.countAll<number>().as('count'),
    ])
    .groupBy(['m.kind', 'm.use', sql`m.place_key is not null`])
    .execute()
  const ofKind = ({ kind }: { kind: PlaceKind }): boolean =>
    !filter.kinds?.length || filter.kinds.includes(kind)
  const ofUse = ({ use }: { use: MentionUse }): boolean =>
    filter.uses?.length ? filter.uses.includes(use) : use !== 'demonym'
  const placed = combinations.filter((row) => row.placed === 1)
  const selected = combinations.filter((row) => ofKind(row) && ofUse(row))
  return {
    kinds: sumBy(placed.filter(ofUse), (row) => row.kind),
    uses: sumBy(placed.filter(ofKind), (row) => row.use),
    publishers: await countPublishers(store, filter),
    placed: sum(selected.filter((row) => row.placed === 1)),
    notPlaced: sum(selected.filter((row) => row.placed === 0)),
    stories: (await countMentions(store, { filter })).stories,
  }
}

const sum = (rows: readonly { count: number }[]): number => rows.reduce((total, row) => total + row.count, 0)

const sumBy = <Row extends { count: number }>(
  rows: readonly Row[],
  by: (row: Row) => string,
): FacetCount[] => {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(by(row), (counts.get(by(row)) ?? 0) + row.count)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

const countPublishers = async (store: Store, filter: Filter): Promise<FacetCount[]> => {
  const perStory = selectMentions(store, { filter, placed: true, ignore: 'publishers' })
    .select(({ fn }) => ['m.story_key', fn.countAll<number>().as('mentions')])
    .groupBy('m.story_key')
  return await store.db
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
}
