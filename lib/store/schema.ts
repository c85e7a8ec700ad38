import type { Generated, Selectable } from 'kysely'
import type {
  DatePrecision,
  DateSource,
  MentionId,
  MentionUse,
  PlaceId,
  PlaceKind,
  SectionKind,
  StoryId,
  UnplacedReason,
} from '@/lib/domain'
import type { BriefingTables } from './schema-briefings'
import type { CorrectionTables } from './schema-corrections'
import type { OverlayTables } from './schema-overlays'
import type { Flag, ReportTables } from './schema-reports'
import type { ShareTables } from './schema-shares'

/** Seconds since 1970 for `ts` of undated stories: before every date, so that newest-first ends with them and no span of days holds them. */
export const UNDATED = -(2 ** 40)

interface MetaTable {
  name: 'store-id' | 'revision' | 'merged-revision'
  value: string
}

interface RunTable {
  key: Generated<number>
  kind: 'ingest' | 'rerun' | 'correct'
  pipeline_version: string
  gazetteer_hash: string
  started_at: string
  finished_at: string | null
  added: number
  appearances: number
  unchanged: number
  not_read: number
}

/** What is being read just now; a row that outlives its process tells where a run was cut off. */
interface JournalTable {
  key: Generated<number>
  run_key: number
  input: string
  total: number
  done: number
  pid: number
  started_at: string
}

interface StoryTable {
  key: Generated<number>
  id: StoryId
  title: string | null
  /** Of the first appearance that tells one. */
  publisher: string | null
  text: string
  language: string
  published_at: string | null
  date_precision: DatePrecision | null
  date_source: DateSource | null
  cut_off: Flag
  ts: number
  /** Mentions with and without a place; repeats and demonyms not counted. */
  placed: number
  not_placed: number
  /** The run that read it last, and so the pipeline and gazetteer it was read with. */
  run_key: number
  /** 1 when a decision of an analyst is not in its marks yet: it is read again. */
  stale: Generated<Flag>
  /** JSON of who put it into the bin and when; its text stays, its marks are gone until it is taken out. */
  deleted: string | null
  /** JSON of the date it was read with, when an analyst set another. */
  read_date: string | null
  /** When it was read first, an instant; null when that was not noted yet. */
  added_at: string | null
}

interface AppearanceTable {
  key: Generated<number>
  story_key: number
  publisher: string | null
  url: string | null
  title: string | null
  author: string | null
  published_at: string | null
  input: string
}

/** Every publisher of a story, or one row with `-` when none is told: what the publisher filter looks at. */
interface StoryPublisherTable {
  story_key: number
  publisher: string
}

interface SectionTable {
  story_key: number
  position: number
  kind: SectionKind
  start: number
  end: number
  repeat_of: number | null
}

interface PlaceTable {
  key: Generated<number>
  id: PlaceId
  name: string
  kind: PlaceKind
  country: string | null
  admin1: string | null
  lng: number
  lat: number
  qk: number
  /** JSON, as in the domain. */
  bbox: string | null
  area_ids: string | null
  radius_km: number | null
  population: number | null
  source: string
}

export interface MentionTable {
  key: Generated<number>
  story_key: number
  start: number
  end: number
  surface: string
  use: MentionUse
  kind: PlaceKind
  place_key: number | null
  confidence: number
  why: UnplacedReason | null
  /** JSON, as in the domain. */
  alternatives: string
  reasons: string
  /** JSON, as in the domain; null when no analyst decided. */
  corrected: string | null
  repeat_of: MentionId | null
  /** 0 when it repeats another or an analyst said it is no place: never in a count. */
  counted: Flag
  sentence_start: number
  sentence_end: number
  excerpt: string
  mark_start: number
  /** Of the story, seconds since 1970, or UNDATED. */
  ts: number
  /** Morton code of the place's point. */
  qk: number | null
}

export interface Schema extends ReportTables, CorrectionTables, OverlayTables, ShareTables, BriefingTables {
  meta: MetaTable
  runs: RunTable
  journal: JournalTable
  stories: StoryTable
  appearances: AppearanceTable
  story_publishers: StoryPublisherTable
  sections: SectionTable
  places: PlaceTable
  mentions: MentionTable
}

export type PlaceRow = Selectable<PlaceTable>
export type MentionRow = Selectable<MentionTable>
