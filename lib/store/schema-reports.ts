import type { Generated, Selectable } from 'kysely'
import type {
  EventId,
  EventType,
  Exactness,
  FigureId,
  GeoPrecision,
  PlaceId,
  ReportId,
  ReportStatus,
  SubEventType,
} from '@/lib/domain'

/** `true` as the database keeps it. */
export type Flag = 0 | 1

/** Tables of what happened: the domain object as JSON, and beside it what is searched and counted by. */
export interface ReportTables {
  expressions: {
    key: Generated<number>
    story_key: number
    start: number
    expression: string
  }
  reports: ReportTable
  figures: {
    key: Generated<number>
    id: FigureId
    story_key: number
    ledger: string
    subject: string
    unit: string
    /** Day it holds for, seconds since 1970, or UNDATED. */
    ts: number
    figure: string
    excerpt: string
    mark_start: number
  }
  events: EventTable
  /** What the words of events mean, each once however many events share it. */
  shapes: ShapeTable
  /** Which reports an event is told by; a report that a story no longer gives is passed over until the next merge. */
  event_reports: { event_key: number; report_id: ReportId }
  /** Actors of the reports of an event, each once, for the filter. */
  event_actors: { event_key: number; actor: string }
  /** Who tells of an event, each once: side of the war, else name, else `-`. */
  event_sources: { event_key: number; source: string }
}

interface ReportTable {
  key: Generated<number>
  id: ReportId
  story_key: number
  start: number
  event_type: EventType
  status: ReportStatus
  place_id: PlaceId | null
  /** 0 when it repeats another of its story or an analyst refused it: never in a count. */
  counted: Flag
  report: string
  /** MinHash of the passage, 32-bit values; null for a short one. */
  print: Uint8Array | null
  excerpt: string
  /** Of the word that tells the event. */
  mark_start: number
}

interface EventTable {
  key: Generated<number>
  id: EventId
  event_type: EventType
  sub_event_type: SubEventType | null
  status: ReportStatus
  status_why: string
  independent: number
  /** JSON, as in the domain. */
  accounts: string
  differs: string
  lead_report_id: ReportId
  reports: number
  stories: number
  /** First and last second it can have happened in; of an event without a date the time of publication, or UNDATED. */
  ts: number
  ts_to: number
  lng: number | null
  lat: number | null
  qk: number | null
  geo_precision: GeoPrecision | null
  exactness: Exactness | null
  /** Story and place of the lead report. Null, like what follows, in what is not merged yet after an upgrade. */
  lead_story_key: number | null
  place_key: number | null
  /** JSON of `MarkFacts`; null when it is not placed. */
  mark: string | null
  shape_key: number | null
}

interface ShapeTable {
  key: Generated<number>
  /** As in `PlaceExpression.relation`; null where the place's own outline is meant. */
  relation: string | null
  /** GeoJSON. */
  geometry: string
}

export type EventRow = Selectable<EventTable>
