import type { Filter } from '@/lib/domain'
import { countMentions } from './count-mentions'
import type { Store } from './engine'
import { selectEvents } from './select-events'

/** What a view holds: marks, what is not placed, and the stories that tell of it. On the layer of places marks are mentions. */
export const countView = async (
  store: Store,
  filter: Filter,
  isPlaces: boolean,
): Promise<{ marks: number; notPlaced: number; stories: number }> => {
  if (isPlaces) {
    const placed = await countMentions(store, { filter, placed: true })
    const rest = await countMentions(store, { filter, placed: false })
    return { marks: placed.mentions, notPlaced: rest.mentions, stories: placed.stories }
  }
  const count = async (placed: boolean): Promise<number> => {
    const { events } = await selectEvents(store, filter, { placed })
      .select(({ fn }) => fn.countAll<number>().as('events'))
      .executeTakeFirstOrThrow()
    return events
  }
  const { stories } = await store.db
    .selectFrom('event_reports')
    .innerJoin('reports', 'reports.id', 'event_reports.report_id')
    .where('event_reports.event_key', 'in', selectEvents(store, filter).select('e.key'))
    .select(({ fn }) => fn.count<number>('reports.story_key').distinct().as('stories'))
    .executeTakeFirstOrThrow()
  return { marks: await count(true), notPlaced: await count(false), stories }
}
