import type { InferResult } from 'kysely'
import type {
  DateSource,
  Grouping,
  MentionUse,
  PlaceId,
  PlaceKind,
  Run,
  StoryId,
  UnplacedReason,
} from '@/lib/domain'
import { countMentions } from './count-mentions'
import { type GroupName, cutRuns } from './cut-runs'
import type { Store } from './engine'
import {
  type ExcerptCursor,
  type ExcerptRequest,
  indexOf,
  pageOfMentions,
  writeExcerptCursor,
} from './page-of-mentions'
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
  /** Of a grouped list only. */
  runs?: Run[]
  nextCursor: string | null
}

/** Newest first, undated last, then by story and offset; grouped, the groups one after the other. */
export const listExcerpts = async (store: Store, request: ExcerptRequest): Promise<StoredExcerptPage> => {
  const { filter, placed, group } = request
  const selection = { filter, placed }
  const { mentions, stories } = await countMentions(store, selection)
  const { outOf } = await selectMentions(store, { filter: {}, placed })
    .select(({ fn }) => fn.countAll<number>().as('outOf'))
    .executeTakeFirstOrThrow()
  return {
    ...(group ? await readGroups(store, group, request) : await readPage(store, request)),
    total: mentions,
    outOf,
    stories,
  }
}

type Page = Pick<StoredExcerptPage, 'items' | 'runs' | 'nextCursor'>

const readPage = async (store: Store, request: ExcerptRequest): Promise<Page> => {
  const { filter, placed, cursor, limit } = request
  const selected = selectMentions(store, { filter, placed }, indexOf(filter, undefined))
  const rows = await withStory(behind(selected, cursor))
    .orderBy('m.ts', 'desc')
    .orderBy('m.story_key')
    .orderBy('m.start')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items: items.map(toExcerpt), nextCursor: last ? writeExcerptCursor(last) : null }
}

const readGroups = async (store: Store, group: Grouping, request: ExcerptRequest): Promise<Page> => {
  const rows = await pageOfMentions(store, group, request)
  const page = rows.slice(0, request.limit)
  const last = rows.length > request.limit ? page.at(-1) : undefined
  const keys = page.map(({ key }) => key)
  const mentions = store.db.selectFrom('mentions as m').where('m.key', 'in', keys)
  const found = new Map(
    (keys.length > 0 ? await withStory(mentions).execute() : []).map((row) => [row.key, toExcerpt(row)]),
  )
  const known = page.filter(({ key }) => found.has(key))
  const nameOf = ({ key }: { key: number }): GroupName => nameGroup(group, found.get(key))
  return {
    items: known.flatMap(({ key }) => found.get(key) ?? []),
    runs: cutRuns(group, known, nameOf),
    nextCursor: last ? writeExcerptCursor(last) : null,
  }
}

const nameGroup = (group: Grouping, excerpt: StoredExcerpt | undefined): GroupName =>
  group === 'story'
    ? { key: excerpt?.storyId ?? null, name: excerpt?.title ?? null }
    : { key: excerpt?.placeId ?? null, name: excerpt?.placeName ?? null }

const withStory = (query: MentionQuery) =>
  query
    .innerJoin('stories', 'stories.key', 'm.story_key')
    .leftJoin('places', 'places.key', 'm.place_key')
    .select([
      'm.key',
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

type StoriedRow = InferResult<ReturnType<typeof withStory>>[number]

const toExcerpt = ({ key: _key, ts: _ts, storyKey: _storyKey, ...item }: StoriedRow): StoredExcerpt => item

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
