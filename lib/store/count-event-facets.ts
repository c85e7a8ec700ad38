import type { Filter } from '@/lib/domain'
import type { Store } from './engine'
import { selectEvents } from './select-events'

const maxNames = 100 // actors, and sources

interface FacetCount {
  value: string
  count: number
}

export interface EventFacetCounts {
  types: FacetCount[]
  statuses: FacetCount[]
  exactness: FacetCount[]
  actors: FacetCount[]
  sources: FacetCount[]
  placed: number
  notPlaced: number
}

/** Events per type, status, precision and actor, most frequent first; each group ignores its own part of the filter. */
export const countEventFacets = async (store: Store, filter: Filter): Promise<EventFacetCounts> => {
  const countBy = async (
    ignore: 'types' | 'statuses' | 'exactness',
    column: 'e.event_type' | 'e.status' | 'e.exactness',
  ): Promise<FacetCount[]> => {
    const rows = await selectEvents(store, filter, { placed: true, ignore })
      .select(({ fn }) => [`${column} as value`, fn.countAll<number>().as('count')])
      .groupBy(column)
      .execute()
    return rows
      .map(({ value, count }) => ({ value: String(value), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  const actors = await selectEvents(store, filter, { placed: true, ignore: 'actors' })
    .innerJoin('event_actors', 'event_actors.event_key', 'e.key')
    .select(({ fn }) => ['event_actors.actor as value', fn.countAll<number>().as('count')])
    .groupBy('event_actors.actor')
    .orderBy('count', 'desc')
    .orderBy('value')
    .limit(maxNames)
    .execute()
  const sources = await selectEvents(store, filter, { placed: true, ignore: 'sources' })
    .innerJoin('event_sources', 'event_sources.event_key', 'e.key')
    .select(({ fn }) => ['event_sources.source as value', fn.countAll<number>().as('count')])
    .groupBy('event_sources.source')
    .orderBy('count', 'desc')
    .orderBy('value')
    .limit(maxNames)
    .execute()
  const count = async (placed: boolean): Promise<number> => {
    const row = await selectEvents(store, filter, { placed })
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return row.count
  }
  return {
    types: await countBy('types', 'e.event_type'),
    statuses: await countBy('statuses', 'e.status'),
    exactness: await countBy('exactness', 'e.exactness'),
    actors,
    sources,
    placed: await count(true),
    notPlaced: await count(false),
  }
}
