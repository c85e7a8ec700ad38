import type { Filter } from '@/lib/domain'
import type { Store } from './engine'
import type { StoredEventDetail } from './get-event'
import { holdIds } from './hold-ids'
import { type StoredEvent, readEventsById } from './list-events'
import { type EventCursor, type EventRequest, behind } from './page-of-events'
import { readTold } from './read-told'
import { selectEvents } from './select-events'

const page = 5000 // ids asked for at a time: a filter by words or publishers is answered anew for each page
// Events read at a time: so few that most are garbage before the young generation is collected twice, and none outlive it.
const lot = 50

interface Walk extends Pick<EventRequest, 'placed' | 'told'> {
  /** Where to begin: behind this one. */
  from?: EventCursor | null
}

/**
 * Every event that a filter selects, newest first, read a few at a time, so that two hundred thousand need no more memory than ten thousand.
 * A merge meanwhile may leave out an event that it ended; what is given was so when it was read.
 */
export async function* walkEvents(
  store: Store,
  filter: Filter,
  walk: Walk = {},
): AsyncGenerator<StoredEvent> {
  for await (const items of walkLots(store, filter, walk)) yield* items
}

/** Like `walkEvents`, each event with all that is told of it. */
export async function* walkEventDetails(
  store: Store,
  filter: Filter,
  walk: Walk = {},
): AsyncGenerator<StoredEventDetail> {
  for await (const items of walkLots(store, filter, walk)) {
    const told = await readTold(
      store,
      items.map(({ id }) => id),
    )
    for (const event of items) yield { ...event, told: told.get(event.id) ?? [] }
  }
}

async function* walkLots(
  store: Store,
  filter: Filter,
  { placed, told, from = null }: Walk,
): AsyncGenerator<StoredEvent[]> {
  const held = holdIds()
  let cursor = from
  do {
    const rows = await behind(selectEvents(store, filter, { placed, told }), filter, cursor)
      .select(['e.id', 'e.ts', 'e.key'])
      .orderBy('e.ts', 'desc')
      .orderBy('e.key')
      .limit(page)
      .execute()
    const last = rows.length === page ? rows.at(-1) : undefined
    cursor = last ? { ts: last.ts, key: last.key } : null
    held.put(
      rows.map(({ id }) => id),
      lot,
    )
    for (const ids of held.take()) {
      const found = await readEventsById(store, ids)
      yield ids.flatMap((id) => found.get(id) ?? [])
    }
  } while (cursor)
}
