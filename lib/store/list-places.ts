import { sql } from 'kysely'
import type { AreaId, Filter, LngLat, PlaceId, PlaceKind, StoryId } from '@/lib/domain'
import { type MentionCount, countMentions } from './count-mentions'
import type { Store } from './engine'
import { toAreaIds } from './from-rows'
import { parseNumbers } from './parse-numbers'
import { hasDays, selectMentions } from './select-mentions'

/** A place with how often it is mentioned, and its newest mention, which stands for the rest. */
export interface PlaceSummary {
  id: PlaceId
  name: string
  kind: PlaceKind
  country: string | null
  admin1: string | null
  point: LngLat
  areaIds: AreaId[]
  radiusKm: number | null
  count: number
  stories: number
  first: {
    storyId: StoryId
    start: number
    end: number
    excerpt: string
    confidence: number
    title: string | null
    publisher: string | null
    publishedAt: string | null
  }
}

export interface StoredPlaces extends MentionCount {
  /** Most mentioned first. */
  places: PlaceSummary[]
  /** There were more than `limit`. */
  truncated: boolean
}

/** The last place of a page: the next one begins behind it. As text `<count>_<key>`. */
export interface PlaceCursor {
  count: number
  key: number
}

interface PlaceRequest {
  filter: Filter
  undatedToo?: boolean
  cursor: PlaceCursor | null
  limit: number
}

export const parsePlaceCursor = (text: string): PlaceCursor | null => {
  const [count, key] = parseNumbers(text, 2) ?? []
  return count === undefined || key === undefined || count < 1 || key < 0 ? null : { count, key }
}

/** The places that a filter selects. */
export const listPlaces = async (store: Store, filter: Filter, limit: number): Promise<StoredPlaces> => {
  const { places, next } = await pageOfPlaces(store, { filter, cursor: null, limit })
  return { places, truncated: next !== null, ...(await countMentions(store, { filter, placed: true })) }
}

/** How many places a filter selects. */
export const countPlaces = async (
  store: Store,
  { filter, undatedToo }: Pick<PlaceRequest, 'filter' | 'undatedToo'>,
): Promise<number> => {
  const { count } = await selectMentions(store, { filter, undatedToo, placed: true })
    .select(({ fn }) => fn.count<number>('m.place_key').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** One page of the places, and where the next one begins. */
export const pageOfPlaces = async (
  store: Store,
  { filter, undatedToo, cursor, limit }: PlaceRequest,
): Promise<{ places: PlaceSummary[]; next: PlaceCursor | null }> => {
  const selection = { filter, undatedToo, placed: true }
  const byTime = hasDays(filter) && !undatedToo && !filter.bbox && filter.place === undefined
  const counted = selectMentions(store, selection, byTime ? 'mention_by_time' : 'mention_by_place')
    .select(({ fn }) => [
      'm.place_key',
      fn.countAll<number>().as('count'),
      fn.count<number>('m.story_key').distinct().as('stories'),
    ])
    .groupBy('m.place_key')
  const behind = cursor
    ? counted.having(({ eb, fn }) =>
        eb.or([
          eb(fn.countAll<number>(), '<', cursor.count),
          eb.and([eb(fn.countAll<number>(), '=', cursor.count), eb('m.place_key', '>', cursor.key)]),
        ]),
      )
    : counted
  const grouped = behind
    .orderBy('count', 'desc')
    .orderBy('m.place_key')
    .limit(limit + 1)
  const elsewhere = { ...filter, place: undefined, bbox: undefined } // settled by the place itself
  const withFirst = store.db
    .selectFrom(grouped.as('g'))
    .selectAll('g')
    .select(
      selectMentions(store, { ...selection, filter: elsewhere }, 'mention_by_place')
        .where('m.place_key', '=', sql.ref<number>('g.place_key'))
        .select('m.key')
        .orderBy('m.ts', 'desc')
        .orderBy('m.story_key')
        .orderBy('m.start')
        .limit(1)
        .as('first_key'),
    )
  const rows = await store.db
    .selectFrom(withFirst.as('counted'))
    .innerJoin('places', 'places.key', 'counted.place_key')
    .innerJoin('mentions', 'mentions.key', 'counted.first_key')
    .innerJoin('stories', 'stories.key', 'mentions.story_key')
    .select([
      'places.id',
      'places.name',
      'places.kind',
      'places.country',
      'places.admin1',
      'places.lng',
      'places.lat',
      'places.area_ids',
      'places.radius_km',
      'counted.count',
      'counted.stories',
      'counted.place_key as key',
      'stories.id as story_id',
      'mentions.start',
      'mentions.end',
      'mentions.excerpt',
      'mentions.confidence',
      'stories.title',
      'stories.publisher',
      'stories.published_at',
    ])
    .orderBy('counted.count', 'desc')
    .orderBy('counted.place_key')
    .execute()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  const places = page.map((row): PlaceSummary => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    country: row.country,
    admin1: row.admin1,
    point: [row.lng, row.lat],
    areaIds: toAreaIds(row.area_ids) ?? [],
    radiusKm: row.radius_km,
    count: row.count,
    stories: row.stories,
    first: {
      storyId: row.story_id,
      start: row.start,
      end: row.end,
      excerpt: row.excerpt,
      confidence: row.confidence,
      title: row.title,
      publisher: row.publisher,
      publishedAt: row.published_at,
    },
  }))
  return { places, next: last ? { count: last.count, key: last.key ?? 0 } : null }
}
