import { sql } from 'kysely'
import type { AreaId, Filter, LngLat, PlaceId, PlaceKind, StoryId } from '@/lib/domain'
import { type MentionCount, countMentions } from './count-mentions'
import type { Store } from './engine'
import { toAreaIds } from './from-rows'
import { hasDays, selectMentions } from './select-mentions'

/** A place with how often it is mentioned, and its newest mention, which stands for the rest. */
interface PlaceSummary {
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

/** The places that a filter selects. */
export const listPlaces = async (store: Store, filter: Filter, limit: number): Promise<StoredPlaces> => {
  const selection = { filter, placed: true }
  const byTime = hasDays(filter) && !filter.bbox && filter.place === undefined
  const grouped = selectMentions(store, selection, byTime ? 'mention_by_time' : 'mention_by_place')
    .select(({ fn }) => [
      'm.place_key',
      fn.countAll<number>().as('count'),
      fn.count<number>('m.story_key').distinct().as('stories'),
    ])
    .groupBy('m.place_key')
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
  const places = rows.slice(0, limit).map((row): PlaceSummary => ({
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
  return { places, truncated: rows.length > limit, ...(await countMentions(store, selection)) }
}
