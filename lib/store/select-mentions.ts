import { type SelectQueryBuilder, sql } from 'kysely'
import type { Bbox, Filter } from '@/lib/domain'
import type { MentionIndex, Store } from './engine'
import { rangesOfBbox } from './morton'
import { type MentionRow, type Schema, UNDATED } from './schema'
import { toTimestampRange } from './to-timestamp'
import { unwindBbox } from './unwind-bbox'

/** A part of the filter that is left out, for counts beside the control that sets it. */
type IgnoredPart = 'days' | 'kinds' | 'uses' | 'publishers'

export interface Selection {
  filter: Filter
  /** Only mentions with a place, only those without, or both. */
  placed?: boolean
  ignore?: IgnoredPart
  /** What no day is known of counts as in every span of days, as the OGC standard wants it. */
  undatedToo?: boolean
}

export type MentionQuery = SelectQueryBuilder<Schema & { m: MentionRow }, 'm', object>

/**
 * The mentions that a filter selects, as `m`. Repeats are never among them; demonyms only when the filter asks for
 * uses by name (or leaves them out of account).
 */
export const selectMentions = (
  { db, engine }: Store,
  { filter, placed, ignore, undatedToo = false }: Selection,
  index: MentionIndex = chooseIndex(filter, ignore),
): MentionQuery => {
  let query: MentionQuery = db.selectFrom(engine.mentions(index)).where('m.counted', '=', 1)
  if (placed !== undefined) query = query.where('m.place_key', placed ? 'is not' : 'is', null)

  if (ignore !== 'uses')
    query = filter.uses?.length
      ? query.where('m.use', 'in', filter.uses)
      : query.where('m.use', '!=', 'demonym')
  if (filter.kinds?.length && ignore !== 'kinds') query = query.where('m.kind', 'in', filter.kinds)

  if (ignore !== 'days') {
    if (filter.undatedOnly) query = query.where('m.ts', '=', UNDATED)
    else if (filter.from !== undefined || filter.to !== undefined) {
      const { low, high } = toTimestampRange(filter.from, filter.to)
      query = undatedToo
        ? query.where((eb) => eb.or([eb.between('m.ts', low, high), eb('m.ts', '=', UNDATED)]))
        : query.where('m.ts', '>=', low).where('m.ts', '<=', high)
    }
  }

  if (filter.story !== undefined)
    query = query.where(
      'm.story_key',
      'in',
      db.selectFrom('stories').select('key').where('id', '=', filter.story),
    )
  if (filter.place !== undefined)
    query = query.where(
      'm.place_key',
      'in',
      db.selectFrom('places').select('key').where('id', '=', filter.place),
    )
  if (filter.bbox) query = query.where('m.place_key', 'in', placesInside(db, filter.bbox))
  if (filter.publishers?.length && ignore !== 'publishers')
    query = query.where(
      'm.story_key',
      'in',
      db.selectFrom('story_publishers').select('story_key').where('publisher', 'in', filter.publishers),
    )
  const matching = filter.text === undefined ? null : engine.matchText(sql.ref('m.story_key'), filter.text)
  return matching ? query.where(matching) : query
}

export const hasDays = (filter: Filter): boolean =>
  filter.undatedOnly === true || filter.from !== undefined || filter.to !== undefined

const chooseIndex = (filter: Filter, ignore: IgnoredPart | undefined): MentionIndex => {
  if (filter.story !== undefined) return 'mention_by_story'
  if (filter.place !== undefined || filter.bbox) return 'mention_by_place'
  return hasDays(filter) && ignore !== 'days' ? 'mention_by_time' : 'mention_by_story'
}

/** Places whose point lies in a box. */
const placesInside = (db: Store['db'], bbox: Bbox) => {
  const [west, south, east, north] = unwindBbox(bbox)
  const ranges = rangesOfBbox([west, south, east, north])
  return db
    .selectFrom('places')
    .select('places.key')
    .where((eb) => eb.or(ranges.map(({ low, high }) => eb.between('qk', low, high))))
    .where((eb) =>
      west <= east ? eb.between('lng', west, east) : eb.or([eb('lng', '>=', west), eb('lng', '<=', east)]),
    )
    .where('lat', '>=', south)
    .where('lat', '<=', north)
}
