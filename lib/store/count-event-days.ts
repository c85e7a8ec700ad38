import { sql } from 'kysely'
import type { EventType, Filter } from '@/lib/domain'
import type { Store } from './engine'
import { UNDATED } from './schema'
import { selectEvents } from './select-events'

const maxRows = 40_000 // newest days first, one row a type

export interface EventDays {
  /** Oldest first; the first day an event can have happened on. */
  days: { day: string; eventType: EventType; events: number }[]
  undated: number
}

/** Placed events per day (UTC) and type; the days of the filter itself are not applied. */
export const countEventDays = async (store: Store, filter: Filter): Promise<EventDays> => {
  const day = sql<number>`e.ts - ((e.ts % 86400) + 86400) % 86400`
  const rows = await selectEvents(store, filter, { placed: true, ignore: 'days' })
    .where('e.ts', '>', UNDATED)
    .select(({ fn }) => [day.as('day'), 'e.event_type as eventType', fn.countAll<number>().as('events')])
    .groupBy([day, 'e.event_type'])
    .orderBy('day', 'desc')
    .limit(maxRows)
    .execute()
  const undated = { ...filter, from: undefined, to: undefined, undatedOnly: true }
  const { count } = await selectEvents(store, undated, { placed: true })
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    days: rows
      .reverse()
      .map(({ day: at, ...rest }) => ({ day: new Date(at * 1000).toISOString().slice(0, 10), ...rest })),
    undated: count,
  }
}
