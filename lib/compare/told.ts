import type { EventId, EventType, Exactness, LngLat, PlaceId, PlaceKind, SubEventType } from '@/lib/domain'

/** What of an event tells whether it is new or gone. */
export interface Told {
  id: EventId
  geometry: { coordinates: LngLat }
  properties: {
    eventType: EventType
    subEventType: SubEventType | null
    exactness: Exactness
    words: string
    placeId: PlaceId | null
    /** ISO country or group of who began it; null when nobody can tell. */
    side: string | null
    place: { kind: PlaceKind; country: string | null; admin1: string | null } | null
  }
}
