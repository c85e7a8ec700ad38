import type { Filter } from '@/lib/domain'
import type { Store } from './engine'
import { type StoredEvent, pageOfEvents } from './list-events'
import type { EventCursor } from './page-of-events'

const page = 500 // events held at a time

/**
 * Every event that a filter selects, newest first, a page at a time, so that a hundred thousand need no more memory than five hundred. A merge
 * meanwhile may leave out an event that it ended; what is given was so when it was read.
 */
export async function* walkEvents(
  store: Store,
  filter: Filter,
  options: { placed?: boolean; from?: EventCursor | null } = {},
): AsyncGenerator<StoredEvent> {
  let cursor = options.from ?? null
  do {
    const { items, next } = await pageOfEvents(store, { filter, placed: options.placed, cursor, limit: page })
    yield* items
    cursor = next
  } while (cursor)
}
