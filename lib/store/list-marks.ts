import type { Filter, MarkList } from '@/lib/domain'
import type { Store } from './engine'
import { toAreaIds } from './from-rows'
import { readRevision } from './revision'
import { selectEvents } from './select-events'

const chunk = 10_000 // keys asked for at a time; SQLite takes 32,766 values
const tries = 3

/** The placed events that a filter selects, newest first, at most `limit`; no report is opened for it. */
export const listMarks = async (store: Store, filter: Filter, limit: number): Promise<MarkList> => {
  for (let left = tries; ; left--) {
    const list = await readMarks(store, filter, limit)
    const events = list.events.filter(hasAll(list))
    // Keys are never given twice: one that is lost tells of a merge while this was read.
    if (events.length === list.events.length || left === 1) return { ...list, events }
  }
}

const hasAll = ({ stories, places, shapes }: MarkList) => {
  const known = [stories, places, shapes].map((list) => new Set(list.map(({ key }) => key)))
  return ({ storyKey, placeKey, shapeKey }: MarkList['events'][number]): boolean =>
    [storyKey, placeKey, shapeKey].every((key, list) => key === null || known[list]?.has(key))
}

const readMarks = async (store: Store, filter: Filter, limit: number): Promise<MarkList> => {
  const rows = await selectEvents(store, filter, { placed: true })
    .select([
      'e.lead_story_key as storyKey',
      'e.place_key as placeKey',
      'e.shape_key as shapeKey',
      'e.mark as facts',
    ])
    .orderBy('e.ts', 'desc')
    .orderBy('e.key')
    .limit(limit + 1)
    .execute()
  const events = rows
    .slice(0, limit)
    .flatMap(({ storyKey, facts, ...keys }) =>
      storyKey === null || facts === null ? [] : [{ storyKey, facts, ...keys }],
    )
  const shared = await recall(store)
  return {
    events,
    stories: await lookUp(
      events.map(({ storyKey }) => storyKey),
      shared.stories,
      (keys) => readStories(store, keys),
    ),
    places: await lookUp(
      events.map(({ placeKey }) => placeKey),
      shared.places,
      (keys) => readPlaces(store, keys),
    ),
    shapes: await lookUp(
      events.map(({ shapeKey }) => shapeKey),
      shared.shapes,
      (keys) => readShapes(store, keys),
    ),
    total: rows.length > limit ? await countMarks(store, filter) : rows.length,
  }
}

interface Shared {
  revision: string
  stories: Map<number, MarkList['stories'][number]>
  places: Map<number, MarkList['places'][number]>
  shapes: Map<number, MarkList['shapes'][number]>
}

const remembered = new WeakMap<Store, Shared>()

/** What marks share, as far as it was read since the store last changed: one filter after another needs the same. */
const recall = async (store: Store): Promise<Shared> => {
  const revision = await readRevision(store)
  const known = remembered.get(store)
  if (known?.revision === revision) return known
  const fresh = { revision, stories: new Map(), places: new Map(), shapes: new Map() }
  remembered.set(store, fresh)
  return fresh
}

const countMarks = async (store: Store, filter: Filter): Promise<number> => {
  const { count } = await selectEvents(store, filter, { placed: true })
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const readStories = ({ db }: Store, keys: number[]): Promise<MarkList['stories']> =>
  db
    .selectFrom('stories')
    .select(['key', 'id', 'publisher', 'published_at as publishedAt'])
    .where('key', 'in', keys)
    .execute()

const readPlaces = async ({ db }: Store, keys: number[]): Promise<MarkList['places']> => {
  const rows = await db
    .selectFrom('places')
    .select(['key', 'id', 'name', 'kind', 'country', 'admin1', 'area_ids as areas', 'radius_km as radiusKm'])
    .where('key', 'in', keys)
    .execute()
  return rows.map(({ areas, ...place }) => ({ ...place, areaIds: toAreaIds(areas) ?? [] }))
}

const readShapes = ({ db }: Store, keys: number[]): Promise<MarkList['shapes']> =>
  db.selectFrom('shapes').select(['key', 'relation', 'geometry']).where('key', 'in', keys).execute()

/** The rows of these keys, each once: those that are known, and the others read and noted. */
const lookUp = async <Row extends { key: number }>(
  keys: readonly (number | null)[],
  known: Map<number, Row>,
  read: (some: number[]) => Promise<Row[]>,
): Promise<Row[]> => {
  const wanted = [...new Set(keys)].filter((key) => key !== null)
  const unknown = wanted.filter((key) => !known.has(key))
  for (let from = 0; from < unknown.length; from += chunk)
    for (const row of await read(unknown.slice(from, from + chunk))) known.set(row.key, row)
  return wanted.flatMap((key) => known.get(key) ?? [])
}
