import { type Casualties, type EventId, type Report, type StoryId, tellExactness } from '@/lib/domain'
import type { LedEvent } from '@/lib/geojson/to-event-feature'
import type { CountedPlace } from '@/lib/geojson/to-place-feature'
import { tellPrecision } from '@/lib/geojson/tell-precision'
import type { Geometry } from 'geojson'
import type { AreaProperties, EventProperties, PlaceProperties } from './item-properties'

/** A feature as OGC API gives it out: an id, a geometry and flat columns. */
export interface Item {
  type: 'Feature'
  id: string
  geometry: Geometry
  properties: EventProperties | AreaProperties | PlaceProperties
}

/** An event as a point; null when it is not placed. `base` is the address of this server. */
export const toEventItem = (event: LedEvent, base: string): Item | null => {
  const { where } = event.lead.report
  if (!where?.point) return null
  const properties = toProperties(event, where, base)
  return { type: 'Feature', id: event.id, geometry: { type: 'Point', coordinates: where.point }, properties }
}

/** What the words of an event mean; null when that is no more than a point. */
export const toAreaItem = (event: LedEvent, base: string): Item | null => {
  const { where } = event.lead.report
  if (!where?.geometry || where.geometry.type === 'Point') return null
  const properties = { ...toProperties(event, where, base), relation: where.relation }
  return { type: 'Feature', id: event.id, geometry: where.geometry, properties }
}

export const toPlaceItem = ({ id, point, first, ...place }: CountedPlace, base: string): Item => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: point },
  properties: {
    name: place.name,
    kind: place.kind,
    country: place.country,
    admin1: place.admin1,
    geo_precision: tellPrecision(place),
    radius_km: place.radiusKm,
    count: place.count,
    stories: place.stories,
    sentence: first.excerpt,
    start: first.start,
    end: first.end,
    story_id: first.storyId,
    title: first.title,
    publisher: first.publisher,
    published_at: first.publishedAt,
    story_url: toStoryUrl(base, first),
    map_url: `${base}/?layer=places&sel=${encodeURIComponent(id)}`,
  },
})

const toProperties = (
  { lead, place, ...event }: LedEvent,
  where: NonNullable<Report['where']>,
  base: string,
): EventProperties => ({
  event_type: event.eventType,
  sub_event_type: event.subEventType,
  status: event.status,
  status_why: event.statusWhy,
  from: lead.report.dates?.from ?? null,
  to: lead.report.dates?.to ?? null,
  time_precision: lead.report.dates?.precision ?? null,
  geo_precision: where.geoPrecision,
  exactness: tellExactness(where),
  where: where.words,
  place: place?.name ?? null,
  place_id: where.placeId,
  country: place?.country ?? null,
  admin1: place?.admin1 ?? null,
  side: lead.report.actors.find(({ role }) => role === 'initiator')?.side ?? null,
  actor_names: [...new Set(lead.report.actors.map(({ name }) => name))].join('; ') || null,
  ...toCounts(lead.report.casualties),
  independent: event.independent,
  reports: event.reports,
  stories: event.stories,
  confidence: lead.report.confidence,
  attribution: lead.report.attribution.map(({ name }) => name).join('; ') || null,
  sentence: lead.excerpt,
  start: lead.report.start,
  end: lead.report.end,
  story_id: lead.storyId,
  title: lead.title,
  publisher: lead.publisher,
  published_at: lead.publishedAt,
  story_url: toStoryUrl(base, { storyId: lead.storyId, start: lead.report.start, end: lead.report.end }),
  map_url: toMapUrl(base, event.id),
})

const toCounts = ({ killed, injured, captured, missing }: Casualties) => ({
  killed_low: killed?.low ?? null,
  killed_high: killed?.high ?? null,
  injured_low: injured?.low ?? null,
  injured_high: injured?.high ?? null,
  captured_low: captured?.low ?? null,
  captured_high: captured?.high ?? null,
  missing_low: missing?.low ?? null,
  missing_high: missing?.high ?? null,
})

const toMapUrl = (base: string, id: EventId): string => `${base}/?sel=${encodeURIComponent(id)}`

const toStoryUrl = (base: string, told: { storyId: StoryId; start: number; end: number }): string =>
  `${base}/stories/${told.storyId}?at=${told.start}-${told.end}`
