import {
  type Correction,
  type Deletion,
  type Figure,
  type Mention,
  type Place,
  type PlaceExpression,
  type PlaceId,
  type Report,
  type Story,
  type StoryId,
  figureSchema,
  placeExpressionSchema,
  reportSchema,
  storySchema,
} from '@/lib/domain'
import { readDeletion } from './deletion-json'
import type { Store } from './engine'
import { findNeighbours, type Neighbours } from './find-neighbours'
import { toAppearance, toMention, toPlace } from './from-rows'
import { loadCorrectionsOf } from './load-corrections'

/** A date that an analyst set, and what the text tells. */
interface SetDate {
  told: StoryDate
  set: Pick<Correction, 'id' | 'by' | 'at' | 'why'> | null
}

export interface StoredStory extends Neighbours {
  story: Story
  /** Set when it is in the bin: then nothing is found in it. */
  deleted: Deletion | null
  /** Null when the date is the one the text tells. */
  dated: SetDate | null
  /** In the order of the text. */
  mentions: Mention[]
  /** Chosen places, alternatives, and what the machine had chosen where an analyst decided. */
  places: Place[]
  /** Each in the order of the text. */
  reports: Report[]
  expressions: PlaceExpression[]
  figures: Figure[]
}

const storyDateSchema = storySchema.pick({ publishedAt: true, datePrecision: true, dateSource: true })

/** When a story was published, and how that is known. */
type StoryDate = Pick<Story, 'publishedAt' | 'datePrecision' | 'dateSource'>

export interface StoredText {
  key: number
  story: Story
  /** What its own text tells, when an analyst set another date. */
  readDate: StoryDate | null
  /** Set when it is in the bin. */
  deleted: Deletion | null
}

/** A story as it was read: text, appearances, sections. Null when there is none of that id. */
export const getStoryText = async ({ db }: Store, id: StoryId): Promise<StoredText | null> => {
  const row = await db.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const appearances = await db
    .selectFrom('appearances')
    .selectAll()
    .where('story_key', '=', row.key)
    .orderBy('key')
    .execute()
  const sections = await db
    .selectFrom('sections')
    .selectAll()
    .where('story_key', '=', row.key)
    .orderBy('position')
    .execute()
  const story = storySchema.parse({
    id: row.id,
    title: row.title,
    text: row.text,
    language: row.language,
    publishedAt: row.published_at,
    datePrecision: row.date_precision,
    dateSource: row.date_source,
    cutOff: row.cut_off === 1,
    appearances: appearances.map(toAppearance),
    sections: sections.map(({ kind, start, end, repeat_of }) => ({
      kind,
      start,
      end,
      repeatOf: repeat_of ?? undefined,
    })),
  })
  const readDate = row.read_date === null ? null : storyDateSchema.parse(JSON.parse(row.read_date))
  return { key: row.key, story, readDate, deleted: readDeletion(row.deleted) }
}

/** A story with its mentions, their places, and what it reports. Null when there is none of that id. */
export const getStory = async (store: Store, id: StoryId): Promise<StoredStory | null> => {
  const found = await getStoryText(store, id)
  if (!found) return null
  const rows = await store.db
    .selectFrom('mentions')
    .leftJoin('places', 'places.key', 'mentions.place_key')
    .selectAll('mentions')
    .select('places.id as place_id')
    .where('story_key', '=', found.key)
    .orderBy('start')
    .orderBy('end')
    .execute()
  const mentions = rows.map((row) => toMention(found.story.id, row, row.place_id))
  const findings = await getFindings(store, found.key)
  const ids = [
    ...mentions.flatMap(({ placeId, alternatives, corrected }) => [
      placeId,
      corrected?.machine?.placeId ?? null,
      ...alternatives.map((alternative) => alternative.placeId),
    ]),
    ...findings.reports.map(({ where }) => where?.placeId ?? null),
  ].filter((id) => id !== null)
  return {
    story: found.story,
    deleted: found.deleted,
    dated: found.readDate && { told: found.readDate, set: await findDating(store, id) },
    ...(await findNeighbours(store, found.key)),
    mentions,
    places: await getPlaces(store, [...new Set(ids)]),
    ...findings,
  }
}

const findDating = async (store: Store, id: StoryId): Promise<SetDate['set']> => {
  const decided = (await loadCorrectionsOf(store, id)).findLast(({ change }) => change.type === 'published')
  return decided ? { id: decided.id, by: decided.by, at: decided.at, why: decided.why } : null
}

const getFindings = async (
  { db }: Store,
  storyKey: number,
): Promise<Pick<StoredStory, 'reports' | 'expressions' | 'figures'>> => {
  const reports = await db
    .selectFrom('reports')
    .select('report')
    .where('story_key', '=', storyKey)
    .orderBy('start')
    .orderBy('key')
    .execute()
  const expressions = await db
    .selectFrom('expressions')
    .select('expression')
    .where('story_key', '=', storyKey)
    .orderBy('start')
    .execute()
  const figures = await db.selectFrom('figures').select('figure').where('story_key', '=', storyKey).execute()
  return {
    reports: reports.map(({ report }) => reportSchema.parse(JSON.parse(report))),
    expressions: expressions.map(({ expression }) => placeExpressionSchema.parse(JSON.parse(expression))),
    figures: figures
      .map(({ figure }) => figureSchema.parse(JSON.parse(figure)))
      .sort((one, other) => one.start - other.start),
  }
}

const batch = 10_000 // ids a query; SQLite takes 32,766 values

const getPlaces = async ({ db }: Store, ids: readonly PlaceId[]): Promise<Place[]> => {
  const places: Place[] = []
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch)
    const rows = await db.selectFrom('places').selectAll().where('id', 'in', some).orderBy('key').execute()
    places.push(...rows.map(toPlace))
  }
  return places
}
