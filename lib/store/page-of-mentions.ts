import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Filter, Grouping } from '@/lib/domain'
import type { GroupedRow } from './cut-runs'
import type { MentionIndex, Store } from './engine'
import { parseNumbers } from './parse-numbers'
import { UNDATED } from './schema'
import { selectMentions } from './select-mentions'

/** Where a page begins: behind this mention. As text `<ts>_<story key>_<offset>`, in a grouped list `<rank>_<member>_…`. */
export interface ExcerptCursor {
  ts: number
  storyKey: number
  start: number
  rank?: number
  member?: number
}

export interface ExcerptRequest {
  filter: Filter
  placed: boolean
  group?: Grouping
  cursor: ExcerptCursor | null
  limit: number
}

export const parseExcerptCursor = (text: string, group?: Grouping): ExcerptCursor | null => {
  const [rank, member, ts, storyKey, start] = parseNumbers(group ? text : `0_0_${text}`, 5) ?? []
  if (ts === undefined || storyKey === undefined || start === undefined) return null
  if (storyKey < 0 || start < 0) return null
  return group ? { rank, member, ts, storyKey, start } : { ts, storyKey, start }
}

export const writeExcerptCursor = ({ rank, member, ts, storyKey, start }: ExcerptCursor): string =>
  rank === undefined ? `${ts}_${storyKey}_${start}` : `${rank}_${member}_${ts}_${storyKey}_${start}`

export const indexOf = (filter: Filter, group: Grouping | undefined): MentionIndex => {
  if (filter.story !== undefined) return 'mention_by_story'
  return filter.place !== undefined || group === 'place' ? 'mention_by_place' : 'mention_by_time'
}

/** The mentions of a page and one more, if there is one: the groups one after the other, in each the newest first. */
export const pageOfMentions = async (
  store: Store,
  group: Grouping,
  { filter, placed, cursor, limit }: ExcerptRequest,
): Promise<(GroupedRow & { key: number; ts: number; storyKey: number; start: number })[]> => {
  const { rank, member } = orders[group]
  const grouped = selectMentions(store, { filter, placed }, indexOf(filter, group))
    .select(['m.key', 'm.ts', 'm.story_key as storyKey', 'm.start'])
    .select([rank.as('rank'), member.as('member')])
    .select(sql<number>`count(*) over (partition by ${rank}, ${member})`.as('count'))
  // The places with most in them first; what has none ends the list.
  const first =
    group === 'place' ? sql<number>`case when member < 0 then -1 else count end` : sql<number>`rank`
  const ordered = store.db
    .selectFrom(grouped.as('g'))
    .select(['key', 'ts', 'storyKey', 'start', first.as('rank'), 'member', 'count'])
  let page = store.db.selectFrom(ordered.as('o')).selectAll()
  if (cursor)
    page = page.where(
      sql<SqlBool>`(-rank, member, -ts, "storyKey", start) > (${-(cursor.rank ?? 0)}, ${cursor.member ?? 0}, ${-cursor.ts}, ${cursor.storyKey}, ${cursor.start})`,
    )
  return await page
    .orderBy('rank', 'desc')
    .orderBy('member')
    .orderBy('ts', 'desc')
    .orderBy('storyKey')
    .orderBy('start')
    .limit(limit + 1)
    .execute()
}

const dayStart = sql<number>`case when m.ts <= ${sql.lit(UNDATED)} then m.ts else m.ts - ((m.ts % 86400) + 86400) % 86400 end`

const orders: Record<Grouping, { rank: RawBuilder<number>; member: RawBuilder<number> }> = {
  day: { rank: dayStart, member: sql<number>`0` },
  story: { rank: sql<number>`m.ts`, member: sql<number>`m.story_key` },
  place: { rank: sql<number>`0`, member: sql<number>`coalesce(m.place_key, -1)` },
}
