import { sql } from 'kysely'
import type { Store } from './engine'
import { readRevision } from './revision'

/** Normal form of a name: lower case, without diacritics. */
export type Fold = (name: string) => string

export interface NamedPlace {
  key: number
  /** The name, then every spelling that a story has for it, each once. */
  spellings: { folded: string; text: string }[]
}

interface Counted {
  value: string
  count: number
}

/** Every name that a search can find, folded once. */
export interface NameIndex {
  places: Map<number, NamedPlace>
  actors: Counted[]
  sources: Counted[]
}

interface Kept {
  revision: string
  /** The last mention that was looked at; keys only grow. */
  mention: number
  index: NameIndex
}

const kept = new WeakMap<Store, Kept>()

/** The names of the store as it is now. Only spellings that came in since the last call are read. */
export const readNames = async (store: Store, fold: Fold): Promise<NameIndex> => {
  const revision = await readRevision(store)
  const before = kept.get(store)
  if (before?.revision === revision) return before.index
  const places = before?.index.places ?? new Map<number, NamedPlace>()
  const mention = await addSpellings(store, fold, places, before?.mention ?? 0)
  const index = {
    places,
    actors: await countNames(store, 'actor'),
    sources: await countNames(store, 'source'),
  }
  kept.set(store, { revision, mention, index })
  return index
}

const addSpellings = async (
  { db }: Store,
  fold: Fold,
  places: Map<number, NamedPlace>,
  after: number,
): Promise<number> => {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('places', 'places.key', 'mentions.place_key')
    .where('mentions.key', '>', after)
    .select(['places.key', 'places.name', 'mentions.surface'])
    .select(({ fn }) => fn.max('mentions.key').as('last'))
    .groupBy(['places.key', 'mentions.surface'])
    .execute()
  for (const { key, name, surface } of rows) {
    const place = places.get(key) ?? { key, spellings: [{ folded: fold(name), text: name }] }
    const folded = fold(surface)
    if (folded && place.spellings.every((spelling) => spelling.folded !== folded))
      place.spellings.push({ folded, text: surface })
    places.set(key, place)
  }
  return rows.reduce((last, row) => Math.max(last, row.last), after)
}

const countNames = async ({ db }: Store, what: 'actor' | 'source'): Promise<Counted[]> =>
  what === 'actor'
    ? await db
        .selectFrom('event_actors as n')
        .innerJoin('events as e', 'e.key', 'n.event_key')
        .where(shown)
        .select(({ fn }) => ['n.actor as value', fn.countAll<number>().as('count')])
        .groupBy('n.actor')
        .execute()
    : await db
        .selectFrom('event_sources as n')
        .innerJoin('events as e', 'e.key', 'n.event_key')
        .where(shown)
        .select(({ fn }) => ['n.source as value', fn.countAll<number>().as('count')])
        .groupBy('n.source')
        .execute()

/** Events that a map shows when nothing is left out. */
const shown = sql<boolean>`e.qk is not null and e.event_type != 'other'`
