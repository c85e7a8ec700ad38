import type {
  DateSource,
  Filter,
  MentionUse,
  PlaceId,
  PlaceKind,
  StoryId,
  UnplacedReason,
} from '@/lib/domain'
import { countMentions } from './count-mentions'
import type { Store } from './engine'
import { type MentionQuery, selectMentions } from './select-mentions'

/** A mention with the sentence it stands in and the story it comes from. */
interface StoredExcerpt {
  storyId: StoryId
  start: number
  end: number
  excerpt: string
  markStart: number
  surface: string
  use: MentionUse
  kind: PlaceKind
  placeId: PlaceId | null
  placeName: string | null
  country: string | null
  confidence: number
  why: UnplacedReason | null
  title: string | null
  publisher: string | null
  publishedAt: string | null
  dateSource: DateSource | null
}

export interface StoredExcerptPage {
  items: StoredExcerpt[]
  total: number
  outOf: number
  stories: number
  nextCursor: string | null
}

/** Where a page begins: behind this mention. As text `<ts>_<story key>_<offset>`. */
export interface ExcerptCursor {
  ts: number
  storyKey: number
  start: number
}

export const parseExcerptCursor = (text: string): ExcerptCursor | null => {
  const [ts, storyKey, start] = /^(-?\d{1,15})_(\d{1,15})_(\d{1,15})$/.exec(text)?.slice(1).map(Number) ?? []
  return ts === undefined || storyKey === undefined || start === undefined ? null : { ts, storyKey, start }
}

/** Newest first, undated last, then by story and offset. */
export const listExcerpts = async (
  store: Store,
  request: { filter: Filter; placed: boolean; cursor: ExcerptCursor | null; limit: number },
): Promise<StoredExcerptPage> => {
  const { filter, placed, cursor, limit } = request
  const selection = { filter, placed }
  const index =
    filter.story !== undefined
      ? 'mention_by_story'
      : filter.place !== undefined
        ? 'mention_by_place'
        : 'mention_by_time'
  const rows = await behind(selectMentions(store, selection, index), cursor)
    .innerJoin('stories', 'stories.key', 'm.story_key')
    .leftJoin('places', 'places.key', 'm.place_key')
    .select([
      'm.ts',
      'm.story_key as storyKey',
      'stories.id as storyId',
      'm.start',
      'm.end',
      'm.excerpt',
      'm.mark_start as markStart',
      'm.surface',
      'm.use',
      'm.kind',
      'places.id as placeId',
      'places.name as placeName',
      'places.country',
      'm.confidence',
      'm.why',
      'stories.title',
      'stories.publisher',
      'stories.published_at as publishedAt',
      'stories.date_source as dateSource',
    ])
    .orderBy('m.ts', 'desc')
    .orderBy('m.story_key')
    .orderBy('m.start')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  const { mentions, stories } = await countMentions(store, selection)
  const { outOf } = await selectMentions(store, { filter: {}, placed })
    .select(({ fn }) => fn.countAll<number>().as('outOf'))
    .executeTakeFirstOrThrow()
  return {
    items: items.map(({ ts: _ts, storyKey: _key, ...item }) => item),
    total: mentions,
    outOf,
    stories,
    nextCursor: last ? `${last.ts}_${last.storyKey}_${last.start}` : null,
  }
}

const behind = (query: MentionQuery, cursor: ExcerptCursor | null): MentionQuery => {
  if (!cursor) return query
  const { ts, storyKey, start } = cursor
  return query
    .where('m.ts', '<=', ts)
    .where((eb) =>
      eb.or([
        eb('m.ts', '<', ts),
        eb('m.story_key', '>', storyKey),
        eb.and([eb('m.story_key', '=', storyKey), eb('m.start', '>', start)]),
      ]),
    )
}
