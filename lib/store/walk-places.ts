import type { Filter } from '@/lib/domain'
import type { Store } from './engine'
import { type PlaceCursor, type PlaceSummary, pageOfPlaces } from './list-places'

const page = 1000 // places held at a time; each page counts all mentions anew

/** Every place that a filter selects, the most mentioned first, a page at a time. */
export async function* walkPlaces(store: Store, filter: Filter): AsyncGenerator<PlaceSummary> {
  let cursor: PlaceCursor | null = null
  do {
    const { places, next }: Awaited<ReturnType<typeof pageOfPlaces>> = await pageOfPlaces(store, {
      filter,
      cursor,
      limit: page,
    })
    yield* places
    cursor = next
  } while (cursor)
}
