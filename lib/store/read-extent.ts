import type { Bbox } from '@/lib/domain'
import type { Store } from './engine'
import { UNDATED } from './schema'
import { type EventSelection, selectEvents } from './select-events'
import { selectMentions } from './select-mentions'

/** Where and when of a set of marks; null where there is nothing, or nothing with a date. */
export interface StoredExtent {
  bbox: Bbox | null
  /** Seconds since 1970. */
  span: [from: number, to: number] | null
}

/** Least and greatest longitude, latitude and time: of events, or of the places that are named. */
export const readExtent = (
  store: Store,
  of: 'places' | Pick<EventSelection, 'shapes'>,
): Promise<StoredExtent> => (of === 'places' ? ofPlaces(store) : ofEvents(store, of))

const ofEvents = async (store: Store, selection: Pick<EventSelection, 'shapes'>): Promise<StoredExtent> => {
  const events = selectEvents(store, {}, { placed: true, ...selection })
  const box = await events
    .select(({ fn }) => [
      fn.min<number | null>('e.lng').as('west'),
      fn.min<number | null>('e.lat').as('south'),
      fn.max<number | null>('e.lng').as('east'),
      fn.max<number | null>('e.lat').as('north'),
    ])
    .executeTakeFirstOrThrow()
  const span = await events
    .where('e.ts', '>', UNDATED)
    .select(({ fn }) => [fn.min<number | null>('e.ts').as('from'), fn.max<number | null>('e.ts_to').as('to')])
    .executeTakeFirstOrThrow()
  return { bbox: toBbox(box), span: toSpan(span) }
}

const ofPlaces = async (store: Store): Promise<StoredExtent> => {
  const mentions = selectMentions(store, { filter: {}, placed: true })
  const box = await mentions
    .innerJoin('places', 'places.key', 'm.place_key')
    .select(({ fn }) => [
      fn.min<number | null>('places.lng').as('west'),
      fn.min<number | null>('places.lat').as('south'),
      fn.max<number | null>('places.lng').as('east'),
      fn.max<number | null>('places.lat').as('north'),
    ])
    .executeTakeFirstOrThrow()
  const span = await mentions
    .where('m.ts', '>', UNDATED)
    .select(({ fn }) => [fn.min<number | null>('m.ts').as('from'), fn.max<number | null>('m.ts').as('to')])
    .executeTakeFirstOrThrow()
  return { bbox: toBbox(box), span: toSpan(span) }
}

const toBbox = (box: Record<'west' | 'south' | 'east' | 'north', number | null>): Bbox | null => {
  const { west, south, east, north } = box
  return west === null || south === null || east === null || north === null
    ? null
    : [west, south, east, north]
}

const toSpan = ({ from, to }: { from: number | null; to: number | null }): StoredExtent['span'] =>
  from === null || to === null ? null : [from, to]
