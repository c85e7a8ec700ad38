import type { InferResult } from 'kysely'
import { z } from 'zod'
import {
  type Account,
  type EventId,
  type EventType,
  type Grouping,
  type MarkPlace,
  type Report,
  type ReportStatus,
  type Run,
  type StoryId,
  type SubEventType,
  accountSchema,
  reportSchema,
} from '@/lib/domain'
import { type GroupName, cutRuns } from './cut-runs'
import type { Store } from './engine'
import { toAreaIds } from './from-rows'
import { type EventCursor, type EventRequest, behind, pageOfGroups, writeEventCursor } from './page-of-events'
import { type EventQuery, selectEvents } from './select-events'

const accountsSchema = z.array(accountSchema)
const differsSchema = z.array(z.string())

/** A report with the sentence that says it and the story it comes from. */
export interface ToldReport {
  report: Report
  storyId: StoryId
  excerpt: string
  /** Of the word that tells the event, within `excerpt`. */
  markStart: number
  title: string | null
  publisher: string | null
  publishedAt: string | null
}

/** An event as the map and the list show it; `lead` stands for its other reports. */
export interface StoredEvent {
  id: EventId
  eventType: EventType
  subEventType: SubEventType | null
  status: ReportStatus
  statusWhy: string
  independent: number
  reports: number
  stories: number
  accounts: Account[]
  differs: string[]
  lead: ToldReport
  /** The place that the lead report names; null when it is told by an expression alone. */
  place: MarkPlace | null
}

export interface StoredEventPage {
  items: StoredEvent[]
  total: number
  outOf: number
  /** Of a grouped list only. */
  runs?: Run[]
  nextCursor: string | null
}

/** Newest first, undated last; grouped, the groups one after the other. */
export const listEvents = async (store: Store, request: EventRequest): Promise<StoredEventPage> => {
  const { filter, placed, group } = request
  return {
    ...(group ? await readGroups(store, group, request) : await readPage(store, request)),
    total: await countEvents(selectEvents(store, filter, { placed })),
    outOf: await countEvents(selectEvents(store, {}, { placed })),
  }
}

type Page = Pick<StoredEventPage, 'items' | 'runs' | 'nextCursor'>

const readPage = async (store: Store, request: EventRequest): Promise<Page> => {
  const { items, next } = await pageOfEvents(store, request)
  return { items, nextCursor: next && writeEventCursor(next) }
}

/** How many events a request selects, whatever its page. */
export const countEventsOf = (
  store: Store,
  { filter, ...selection }: Omit<EventRequest, 'group' | 'cursor' | 'limit'>,
): Promise<number> => countEvents(selectEvents(store, filter, selection))

/** One page of the list without any count, and where the next one begins. */
export const pageOfEvents = async (
  store: Store,
  request: Omit<EventRequest, 'group'>,
): Promise<{ items: StoredEvent[]; next: EventCursor | null }> => {
  const { filter, cursor, limit, ...selection } = request
  // Keys first: a box or a word selects tens of thousands, and to sort those with all that is told of them takes three times as long.
  const rows = await behind(selectEvents(store, filter, selection), filter, cursor)
    .select(['e.key', 'e.ts'])
    .orderBy('e.ts', 'desc')
    .orderBy('e.key')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  const found = await readEvents(
    store,
    page.map(({ key }) => key),
  )
  return { items: page.flatMap(({ key }) => found.get(key) ?? []), next: last ?? null }
}

const readGroups = async (store: Store, group: Grouping, request: EventRequest): Promise<Page> => {
  const rows = await pageOfGroups(store, group, request)
  const page = rows.slice(0, request.limit)
  const last = rows.length > request.limit ? page.at(-1) : undefined
  const found = await readEvents(
    store,
    page.map(({ key }) => key),
  )
  const known = page.filter(({ key }) => found.has(key))
  const nameOf = ({ key }: { key: number }): GroupName => nameGroup(group, found.get(key))
  return {
    items: known.flatMap(({ key }) => found.get(key) ?? []),
    runs: cutRuns(group, known, nameOf),
    nextCursor: last ? writeEventCursor(last) : null,
  }
}

/** The events of these keys, by key. */
export const readEvents = async (
  store: Store,
  keys: readonly number[],
): Promise<Map<number, StoredEvent>> => {
  if (keys.length === 0) return new Map()
  const rows = await withLead(store.db.selectFrom('events as e').where('e.key', 'in', keys)).execute()
  return new Map(rows.map((row) => [row.key, toEvent(row)]))
}

/** The events of these ids, by id: unlike keys they outlive a merge. */
export const readEventsById = async (
  store: Store,
  ids: readonly EventId[],
): Promise<Map<EventId, StoredEvent>> => {
  const rows = await withLead(store.db.selectFrom('events as e').where('e.id', 'in', ids)).execute()
  return new Map(rows.map((row) => [row.id, toEvent(row)]))
}

const nameGroup = (group: Grouping, event: StoredEvent | undefined): GroupName =>
  group === 'story'
    ? { key: event?.lead.storyId ?? null, name: event?.lead.title ?? null }
    : { key: event?.lead.report.where?.placeId ?? null, name: event?.place?.name ?? null }

const withLead = (query: EventQuery) =>
  query
    .innerJoin('reports', 'reports.id', 'e.lead_report_id')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .leftJoin('places', 'places.id', 'reports.place_id')
    .selectAll('e')
    .select([
      'reports.report',
      'reports.excerpt',
      'reports.mark_start',
      'stories.id as story_id',
      'stories.title',
      'stories.publisher',
      'stories.published_at',
      'places.name as place_name',
      'places.kind as place_kind',
      'places.country as place_country',
      'places.admin1 as place_admin1',
      'places.area_ids as place_area_ids',
      'places.radius_km as place_radius_km',
    ])

type LedRow = InferResult<ReturnType<typeof withLead>>[number]

const toEvent = (row: LedRow): StoredEvent => ({
  id: row.id,
  eventType: row.event_type,
  subEventType: row.sub_event_type,
  status: row.status,
  statusWhy: row.status_why,
  independent: row.independent,
  reports: row.reports,
  stories: row.stories,
  accounts: accountsSchema.parse(JSON.parse(row.accounts)),
  differs: differsSchema.parse(JSON.parse(row.differs)),
  lead: {
    report: reportSchema.parse(JSON.parse(row.report)),
    storyId: row.story_id,
    excerpt: row.excerpt,
    markStart: row.mark_start,
    title: row.title,
    publisher: row.publisher,
    publishedAt: row.published_at,
  },
  place:
    row.place_name === null || row.place_kind === null
      ? null
      : {
          name: row.place_name,
          kind: row.place_kind,
          country: row.place_country,
          admin1: row.place_admin1,
          areaIds: toAreaIds(row.place_area_ids) ?? [],
          radiusKm: row.place_radius_km,
        },
})

const countEvents = async (query: EventQuery): Promise<number> => {
  const { count } = await query
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
