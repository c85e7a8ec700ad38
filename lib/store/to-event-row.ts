import type { Insertable } from 'kysely'
import {
  type Event,
  type PlaceId,
  type Report,
  type ReportId,
  type StoryId,
  tellExactness,
  toMarkFacts,
} from '@/lib/domain'
import { toMorton } from './morton'
import { type Schema, UNDATED } from './schema'
import { toTimestamp, toTimestampRange } from './to-timestamp'

export type Told = { report: Report; publishedAt: string | null }

/** What a row of an event is made from, beside the event. */
export interface Known {
  byId: ReadonlyMap<ReportId, Told>
  storyKeys: ReadonlyMap<StoryId, number>
  placeKeys: ReadonlyMap<PlaceId, number>
  /** Keys of the shapes stored so far, by relation and outline. */
  shapeNames: Map<string, number>
  /** Of the shape of an event, by its lead report. */
  shapeKeys: Map<ReportId, number>
}

export const reportIdsOf = ({ accounts }: Event): ReportId[] => [
  ...new Set(accounts.flatMap(({ reportIds }) => reportIds)),
]

/** An event as it is searched, counted and drawn by; days and place are those of its lead report. */
export const toEventRow = (
  event: Event,
  { byId, storyKeys, placeKeys, shapeKeys }: Known,
): Insertable<Schema['events']> => {
  const lead = byId.get(event.leadReportId)
  const where = lead?.report.where
  const dates = lead?.report.dates
  const { low, high } = dates
    ? toTimestampRange(dates.from, dates.to)
    : { low: toTimestamp(lead?.publishedAt ?? null), high: toTimestamp(lead?.publishedAt ?? null) }
  return {
    id: event.id,
    event_type: event.eventType,
    sub_event_type: event.subEventType,
    status: event.status,
    status_why: event.statusWhy,
    independent: event.independent,
    accounts: JSON.stringify(event.accounts),
    differs: JSON.stringify(event.differs),
    lead_report_id: event.leadReportId,
    reports: reportIdsOf(event).length,
    stories: new Set(event.accounts.flatMap(({ reportIds }) => reportIds.map((id) => id.split(':')[0]))).size,
    ts: low,
    ts_to: Math.max(low, low === UNDATED ? UNDATED : high),
    lng: where?.point?.[0] ?? null,
    lat: where?.point?.[1] ?? null,
    qk: where?.point ? toMorton(where.point) : null,
    geo_precision: where?.geoPrecision ?? null,
    exactness: where ? tellExactness(where) : null,
    lead_story_key: (lead && storyKeys.get(lead.report.storyId)) ?? null,
    place_key: (where?.placeId && placeKeys.get(where.placeId)) ?? null,
    mark: toMark(event, lead?.report),
    shape_key: shapeKeys.get(event.leadReportId) ?? null,
  }
}

const toMark = (event: Event, lead: Report | undefined): string | null => {
  const facts = lead ? toMarkFacts(event, lead) : null
  return facts && JSON.stringify(facts)
}
