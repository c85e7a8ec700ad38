import type { Filter, MarkList } from '@/lib/domain'
import type { Store } from './engine'
import { toAreaIds } from './from-rows'
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
  return {
    events,
    stories: await readStories(
      store,
      events.map(({ storyKey }) => storyKey),
    ),
    places: await readPlaces(
      store,
      events.map(({ placeKey }) => placeKey),
    ),
    shapes: await readShapes(
      store,
      events.map(({ shapeKey }) => shapeKey),
    ),
    total: rows.length > limit ? await countMarks(store, filter) : rows.length,
  }
}

const countMarks = async (store: Store, filter: Filter): Promise<number> => {
  const { count } = await selectEvents(store, filter, { placed: true })
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const readStories = ({ db }: Store, keys: readonly number[]): Promise<MarkList['stories']> =>
  inChunks(keys, (some) =>
    db
      .selectFrom('stories')
      .select(['key', 'id', 'publisher', 'published_at as publishedAt'])
      .where('key', 'in', some)
      .execute(),
  )

const readPlaces = async ({ db }: Store, keys: readonly (number | null)[]): Promise<MarkList['places']> => {
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom('places')
      .select([
        'key',
        'id',
        'name',
        'kind',
        'country',
        'admin1',
        'area_ids as areas',
        'radius_km as radiusKm',
      ])
      .where('key', 'in', some)
      .execute(),
  )
  return rows.map(({ areas, ...place }) => ({ ...place, areaIds: toAreaIds(areas) ?? [] }))
}

const readShapes = ({ db }: Store, keys: readonly (number | null)[]): Promise<MarkList['shapes']> =>
  inChunks(keys, (some) =>
    db.selectFrom('shapes').select(['key', 'relation', 'geometry']).where('key', 'in', some).execute(),
  )

const inChunks = async <Row>(
  keys: readonly (number | null)[],
  read: (some: number[]) => Promise<Row[]>,
): Promise<Row[]> => {
  const distinct = [...new Set(keys)].filter((key) => key !== null)
  const rows: Row[] = []
  for (let from = 0; from < distinct.length; from += chunk)
    rows.push(...(await read(distinct.slice(from, from + chunk))))
  return rows
}
