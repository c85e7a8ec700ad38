import type { Filter } from '@/lib/domain'
import type { Store } from './engine'
import type { StoredEventDetail } from './get-event'
import { type StoredEvent, pageOfEvents } from './list-events'
import type { EventCursor, EventRequest } from './page-of-events'
import { readTold } from './read-told'

const page = 500 // events held at a time

interface Walk extends Pick<EventRequest, 'placed' | 'told'> {
  /** Where to begin: behind this one. */
  from?: EventCursor | null
}

/**
 * Every event that a filter selects, newest first, a page at a time, so that a hundred thousand need no more memory than five hundred. A merge
 * meanwhile may leave out an event that it ended; what is given was so when it was read.
 */
export async function* walkEvents(
  store: Store,
  filter: Filter,
  walk: Walk = {},
): AsyncGenerator<StoredEvent> {
  for await (const items of walkPages(store, filter, walk)) yield* items
}

/** Like `walkEvents`, each event with all that is told of it. */
export async function* walkEventDetails(
  store: Store,
  filter: Filter,
  walk: Walk = {},
): AsyncGenerator<StoredEventDetail> {
  for await (const items of walkPages(store, filter, walk)) {
    const told = await readTold(
      store,
      items.map(({ id }) => id),
    )
    for (const event of items) yield { ...event, told: told.get(event.id) ?? [] }
  }
}

async function* walkPages(
  store: Store,
  filter: Filter,
  { placed, told, from = null }: Walk,
): AsyncGenerator<StoredEvent[]> {
  let cursor = from
  do {
    const { items, next } = await pageOfEvents(store, { filter, placed, told, cursor, limit: page })
    yield items
    cursor = next
  } while (cursor)
}
