import type { KeptEvent } from '@/lib/domain/kept-event'

/** What a map draws of a kept event, in the form of the map's own marks; null when it is not placed. */
const toMark = (event: KeptEvent) => {
  const { id, where, sentence } = event
  if (!where) return null
  return {
    id,
    geometry: { type: 'Point' as const, coordinates: where.point },
    properties: {
      eventType: event.eventType,
      subEventType: event.subEventType,
      status: event.status,
      statusWhy: event.statusWhy,
      geoPrecision: where.geoPrecision,
      exactness: where.exactness,
      words: event.words ?? '',
      placeId: where.placeId,
      place: where.place,
      dates: event.dates,
      independent: event.independent,
      publisher: sentence.publisher,
      publishedAt: sentence.publishedAt,
      side: event.side,
      attribution: sentence.attribution,
    },
  }
}

/** What the words of its place mean, when that is more than a point. */
const toShape = ({ id, eventType, where }: KeptEvent) =>
  where?.shape
    ? { id, geometry: where.shape.geometry, properties: { eventType, relation: where.shape.relation } }
    : null

type Mark = NonNullable<ReturnType<typeof toMark>>
type Shape = NonNullable<ReturnType<typeof toShape>>

/** Marks and shapes of all that are placed. */
export const toMarks = (events: readonly KeptEvent[]): { events: Mark[]; shapes: Shape[] } => ({
  events: events.map(toMark).filter((mark) => mark !== null),
  shapes: events.map(toShape).filter((shape) => shape !== null),
})
