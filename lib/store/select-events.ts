import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Filter } from '@/lib/domain'
import type { Telling } from '@/lib/domain/telling'
import type { Store } from './engine'
import { rangesOfBbox } from './morton'
import { type Schema, UNDATED } from './schema'
import type { EventRow } from './schema-reports'
import { unwindBbox } from './unwind-bbox'
import { selectTold } from './select-told'
import { toTimestampRange } from './to-timestamp'

/** A part of the filter that is left out, for counts beside the control that sets it. */
type IgnoredPart = 'days' | 'types' | 'statuses' | 'actors' | 'exactness' | 'sources' | 'publishers'

export type EventQuery = SelectQueryBuilder<Schema & { e: EventRow }, 'e', object>

export interface EventSelection {
  placed?: boolean
  ignore?: IgnoredPart
  /** What no day is known of counts as in every span of days, as the OGC standard wants it. */
  undatedToo?: boolean
  /** Only events whose words mean more than a point: every such, or these shapes by key. */
  shapes?: 'all' | readonly number[]
  /** Only events that one of these stories tells of, whenever they happened. */
  told?: Telling
}

/** The events that a filter selects, as `e`; days are those in which the event happened; what is
 * no conflict event (`other`) only when the filter asks for it. Kinds and uses of names play no part. */
export const selectEvents = (
  { db, engine }: Store,
  filter: Filter,
  { placed, ignore, undatedToo = false, shapes, told: telling }: EventSelection = {},
): EventQuery => {
  let query: EventQuery = db.selectFrom('events as e')
  if (placed !== undefined) query = query.where('e.qk', placed ? 'is not' : 'is', null)
  if (ignore !== 'days') {
    if (filter.undatedOnly) query = query.where('e.ts', '=', UNDATED)
    else if (filter.from !== undefined || filter.to !== undefined) {
      const { low, high } = toTimestampRange(filter.from, filter.to)
      query = undatedToo
        ? query.where((eb) =>
            eb.or([eb.and([eb('e.ts', '<=', high), eb('e.ts_to', '>=', low)]), eb('e.ts', '=', UNDATED)]),
          )
        : query.where('e.ts', '<=', high).where('e.ts_to', '>=', low)
    }
  }
  if (shapes === 'all') query = query.where('e.shape_key', 'is not', null)
  // Written out: a statement takes 32,766 values, and these are numbers of our own.
  else if (shapes)
    query = query.where(sql<SqlBool>`e.shape_key in (${sql.raw(shapes.map(Number).join(',') || 'null')})`)
  if (ignore !== 'types')
    query = filter.types?.length
      ? query.where('e.event_type', 'in', filter.types)
      : query.where('e.event_type', '!=', 'other')
  if (filter.statuses?.length && ignore !== 'statuses') query = query.where('e.status', 'in', filter.statuses)
  if (filter.exactness?.length && ignore !== 'exactness')
    query = query.where('e.exactness', 'in', filter.exactness)
  if (filter.sources?.length && ignore !== 'sources')
    query = query.where(
      'e.key',
      'in',
      db.selectFrom('event_sources').select('event_key').where('source', 'in', filter.sources),
    )
  if (filter.actors?.length && ignore !== 'actors')
    query = query.where(
      'e.key',
      'in',
      db.selectFrom('event_actors').select('event_key').where('actor', 'in', filter.actors),
    )
  if (filter.bbox) {
    const [west, south, east, north] = unwindBbox(filter.bbox)
    const ranges = rangesOfBbox([west, south, east, north])
    query = query
      .where((eb) => eb.or(ranges.map(({ low, high }) => eb.between('e.qk', low, high))))
      .where((eb) =>
        west <= east
          ? eb.between('e.lng', west, east)
          : eb.or([eb('e.lng', '>=', west), eb('e.lng', '<=', east)]),
      )
      .where('e.lat', '>=', south)
      .where('e.lat', '<=', north)
  }

  /** Events that a report of a story in `stories` tells of. */
  const toldIn = (restrict: (told: ReturnType<typeof reportsOf>) => ReturnType<typeof reportsOf>): void => {
    query = query.where('e.key', 'in', restrict(reportsOf(db)).select('event_reports.event_key'))
  }
  const { story, place, publishers, text } = filter
  if (story !== undefined)
    toldIn((told) =>
      told.innerJoin('stories', 'stories.key', 'reports.story_key').where('stories.id', '=', story),
    )
  if (publishers?.length && ignore !== 'publishers')
    toldIn((told) =>
      told
        .innerJoin('story_publishers', 'story_publishers.story_key', 'reports.story_key')
        .where('story_publishers.publisher', 'in', publishers),
    )
  if (telling)
    toldIn((told) =>
      told
        .innerJoin('stories', 'stories.key', 'reports.story_key')
        .where('stories.key', 'in', selectTold(db, telling)),
    )
  if (place !== undefined) toldIn((told) => told.where('reports.place_id', '=', place))
  const matching = text === undefined ? null : engine.matchText(sql.ref('reports.story_key'), text)
  if (matching) toldIn((told) => told.where(matching))
  return query
}

const reportsOf = (db: Store['db']) =>
  db.selectFrom('event_reports').innerJoin('reports', 'reports.id', 'event_reports.report_id')
