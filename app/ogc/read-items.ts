import type { Bbox, Filter } from '@/lib/domain'
import { eventIdSchema, placeIdSchema } from '@/lib/domain'
import type { CollectionId } from '@/lib/ogc/collections'
import { type Item, toAreaItem, toEventItem, toPlaceItem } from '@/lib/ogc/to-item'
import {
  type Store,
  countEventsOf,
  countPlaces,
  getEvent,
  pageOfEvents,
  pageOfPlaces,
  parseEventCursor,
  parsePlaceCursor,
  readExtent,
  writeEventCursor,
} from '@/lib/store'
import { extentOfShapes, findShapes } from './find-shapes'

interface Request {
  filter: Filter
  limit: number
  cursor: string | null
}

interface ItemsPage {
  items: Item[]
  matched: number
  next: string | null
}

/** A page of a collection; null when the cursor is none of it. */
export const readItems = (
  store: Store,
  id: CollectionId,
  request: Request,
  base: string,
): Promise<ItemsPage | null> =>
  id === 'places' ? readPlaces(store, request, base) : readEvents(store, id, request, base)

const readPlaces = async (store: Store, { filter, limit, cursor }: Request, base: string) => {
  const from = cursor === null ? null : parsePlaceCursor(cursor)
  if (cursor !== null && from === null) return null
  const selection = { filter, undatedToo: true }
  const { places, next } = await pageOfPlaces(store, { ...selection, cursor: from, limit })
  return {
    items: places.map((place) => toPlaceItem(place, base)),
    matched: await countPlaces(store, selection),
    next: next && `${next.count}_${next.key}`,
  }
}

const readEvents = async (
  store: Store,
  id: 'events' | 'areas',
  { filter: { bbox, ...filter }, limit, cursor }: Request,
  base: string,
) => {
  const from = cursor === null ? null : parseEventCursor(cursor)
  if (cursor !== null && from === null) return null
  const selection = {
    filter: id === 'events' ? { ...filter, bbox } : filter,
    placed: true,
    undatedToo: true,
    ...(id === 'areas' ? { shapes: bbox ? await findShapes(store, bbox) : ('all' as const) } : {}),
  }
  const { items, next } = await pageOfEvents(store, { ...selection, cursor: from, limit })
  const toItem = id === 'areas' ? toAreaItem : toEventItem
  return {
    items: items.flatMap((event) => toItem(event, base) ?? []),
    matched: await countEventsOf(store, selection),
    next: next && writeEventCursor(next),
  }
}

/** One feature by its id; null when there is none. */
export const readItem = async (
  store: Store,
  id: CollectionId,
  featureId: string,
  base: string,
): Promise<Item | null> => {
  if (id === 'places') {
    const place = placeIdSchema.safeParse(featureId).data
    if (place === undefined) return null
    const { places } = await pageOfPlaces(store, { filter: { place }, cursor: null, limit: 1 })
    return places[0] ? toPlaceItem(places[0], base) : null
  }
  const event = eventIdSchema.safeParse(featureId).data
  const found = event === undefined ? null : await getEvent(store, event)
  return found && (id === 'areas' ? toAreaItem : toEventItem)(found, base)
}

/** Where and when of a collection. */
export const readExtentOf = async (
  store: Store,
  id: CollectionId,
): Promise<{ bbox: Bbox | null; span: [number, number] | null }> => {
  if (id === 'places') return await readExtent(store, 'places')
  if (id === 'events') return await readExtent(store, {})
  const { span } = await readExtent(store, { shapes: 'all' })
  return { span, bbox: await extentOfShapes(store) }
}
