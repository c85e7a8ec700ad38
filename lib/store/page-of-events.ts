import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Filter, Grouping } from '@/lib/domain'
import type { GroupedRow } from './cut-runs'
import type { Store } from './engine'
import { parseNumbers } from './parse-numbers'
import { UNDATED } from './schema'
import { type EventQuery, type EventSelection, selectEvents } from './select-events'

/** Where a page begins: behind this event. As text `<ts>_<key>`, in a grouped list `<rank>_<member>_<ts>_<key>`. */
export interface EventCursor {
  ts: number
  key: number
  rank?: number
  member?: number
}

export interface EventRequest extends Pick<EventSelection, 'placed' | 'undatedToo' | 'shapes' | 'told'> {
  filter: Filter
  group?: Grouping
  cursor: EventCursor | null
  limit: number
}

export const parseEventCursor = (text: string, group?: Grouping): EventCursor | null => {
  const [rank, member, ts, key] = parseNumbers(group ? text : `0_0_${text}`, 4) ?? []
  if (ts === undefined || key === undefined || key < 0) return null
  return group ? { rank, member, ts, key } : { ts, key }
}

export const writeEventCursor = ({ rank, member, ts, key }: EventCursor): string =>
  rank === undefined ? `${ts}_${key}` : `${rank}_${member}_${ts}_${key}`

/** The events of a page and one more, if there is one: the groups one after the other, in each the newest first. */
export const pageOfGroups = async (
  store: Store,
  group: Grouping,
  { filter, placed, cursor, limit }: EventRequest,
): Promise<(GroupedRow & { ts: number; key: number })[]> => {
  const { rank, member } = orders[group]
  const grouped = selectEvents(store, filter, { placed })
    .innerJoin('reports', 'reports.id', 'e.lead_report_id')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .leftJoin('places', 'places.id', 'reports.place_id')
    .select(['e.ts', 'e.key', rank.as('rank'), member.as('member')])
    .select(sql<number>`count(*) over (partition by ${rank}, ${member})`.as('count'))
  // The groups with most in them first; what belongs to no place ends the list.
  const first =
    group === 'place' ? sql<number>`case when member < 0 then -1 else count end` : sql<number>`rank`
  const ordered = store.db
    .selectFrom(grouped.as('g'))
    .select(['ts', 'key', first.as('rank'), 'member', 'count'])
  let page = store.db.selectFrom(ordered.as('o')).selectAll()
  if (cursor)
    page = page.where(
      sql<SqlBool>`(-rank, member, -ts, key) > (${-(cursor.rank ?? 0)}, ${cursor.member ?? 0}, ${-cursor.ts}, ${cursor.key})`,
    )
  return await page
    .orderBy('rank', 'desc')
    .orderBy('member')
    .orderBy('ts', 'desc')
    .orderBy('key')
    .limit(limit + 1)
    .execute()
}

/**
 * What comes behind an event in a list, newest first. Within a box the index of places is the better one for most, and SQLite would leave it for a
 * bound on the time alone; elsewhere that bound is what keeps it from reading the index of times from its beginning for every page.
 */
export const behind = (query: EventQuery, filter: Filter, cursor: EventCursor | null): EventQuery => {
  if (!cursor) return query
  const { ts, key } = cursor
  const bounded = filter.bbox ? query : query.where('e.ts', '<=', ts)
  return bounded.where((eb) =>
    eb.or([eb('e.ts', '<', ts), eb.and([eb('e.ts', '=', ts), eb('e.key', '>', key)])]),
  )
}

/** Start of the day in UTC; the undated stay where they are. */
const dayStart = sql<number>`case when e.ts <= ${sql.lit(UNDATED)} then e.ts else e.ts - ((e.ts % 86400) + 86400) % 86400 end`

const orders: Record<Grouping, { rank: RawBuilder<number>; member: RawBuilder<number> }> = {
  day: { rank: dayStart, member: sql<number>`0` },
  story: { rank: sql<number>`stories.ts`, member: sql<number>`stories.key` },
  place: { rank: sql<number>`0`, member: sql<number>`coalesce(places.key, -1)` },
}
