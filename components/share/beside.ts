import type { EventId, PlaceId } from '@/lib/domain'

/** What stands beside a shared map: the list of what is drawn, one report, one place, or nothing. */
export type Beside = { list: true } | { event: EventId } | { place: PlaceId } | null
