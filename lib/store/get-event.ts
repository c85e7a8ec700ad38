import type { EventId } from '@/lib/domain'
import type { Store } from './engine'
import { type StoredEvent, type ToldReport, listEvents } from './list-events'
import { readTold } from './read-told'

/** An event with all that is told of it. */
export type StoredEventDetail = StoredEvent & { told: ToldReport[] }

/** An event with every report that tells of it, the earliest story first. Null when there is none of that id. */
export const getEvent = async (store: Store, id: EventId): Promise<StoredEventDetail | null> => {
  const row = await store.db
    .selectFrom('events')
    .select(['key', 'ts', 'event_type as type'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const filter = { types: [row.type] } // what is no conflict event is listed only when it is asked for
  const page = await listEvents(store, { filter, cursor: { ts: row.ts, key: row.key - 1 }, limit: 1 })
  const [event] = page.items
  if (event?.id !== id) return null
  return { ...event, told: (await readTold(store, [id])).get(id) ?? [] }
}
