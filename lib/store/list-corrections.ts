import type { CorrectionId, CorrectionType, StoryId } from '@/lib/domain'
import type { Store } from './engine'
import { type StoredCorrection, withTargets } from './load-corrections'

export interface CorrectionFilter {
  types?: readonly CorrectionType[]
  by?: string
  story?: StoryId
  state?: 'holds' | 'orphaned' | 'reverted'
}

/** One correction with the titles of the stories it is about, for a list. */
interface ListedCorrection extends StoredCorrection {
  /** Title of the story of the first target; null when it has none or is gone. */
  title: string | null
}

export interface StoredCorrectionPage {
  items: ListedCorrection[]
  /** How many the filter selects. */
  total: number
  outOf: number
  /** Everyone who decided anything, by name. */
  people: string[]
  nextCursor: string | null
}

/** Newest first; `cursor` is the key of the last one seen. */
export const listCorrections = async (
  store: Store,
  { filter, cursor, limit }: { filter: CorrectionFilter; cursor: number | null; limit: number },
): Promise<StoredCorrectionPage> => {
  const { db } = store
  const selected = selectCorrections(store, filter)
  const rows = await (cursor === null ? selected : selected.where('key', '<', cursor))
    .selectAll()
    .orderBy('key', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const count = async (query: typeof selected): Promise<number> =>
    (await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  const people = await db.selectFrom('corrections').select('by').distinct().orderBy('by').limit(200).execute()
  return {
    items: await withTitles(store, await withTargets(store, page)),
    total: await count(selected),
    outOf: await count(selectCorrections(store, {})),
    people: people.map(({ by }) => by),
    nextCursor: rows.length > limit ? String(page.at(-1)?.key) : null,
  }
}

export const parseCorrectionCursor = (text: string): number | null =>
  /^\d{1,15}$/.test(text) ? Number(text) : null

export const loadCorrection = async (store: Store, id: CorrectionId): Promise<StoredCorrection | null> => {
  const rows = await store.db.selectFrom('corrections').selectAll().where('id', '=', id).execute()
  const [found] = await withTargets(store, rows)
  return found ?? null
}

const selectCorrections = ({ db }: Store, { types, by, story, state }: CorrectionFilter) => {
  const targets = db.selectFrom('correction_targets').select('correction_key')
  let query = db.selectFrom('corrections')
  if (types?.length) query = query.where('type', 'in', types)
  if (by !== undefined) query = query.where('by', '=', by)
  if (story !== undefined) query = query.where('key', 'in', targets.where('story_id', '=', story))
  if (state === 'reverted') query = query.where('reverted', 'is not', null)
  if (state === 'holds' || state === 'orphaned') {
    const orphaned = targets.where('orphaned', '=', 1)
    query = query.where('reverted', 'is', null).where('key', state === 'orphaned' ? 'in' : 'not in', orphaned)
  }
  return query
}

const withTitles = async (
  { db }: Store,
  corrections: readonly StoredCorrection[],
): Promise<ListedCorrection[]> => {
  const ids = [...new Set(corrections.flatMap(({ targets }) => targets[0]?.storyId ?? []))]
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('stories').select(['id', 'title']).where('id', 'in', ids).execute()
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return corrections.map((correction) => {
    const id = correction.targets[0]?.storyId
    return { ...correction, title: (id && titles.get(id)) ?? null }
  })
}
