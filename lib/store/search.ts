import type { Store } from './engine'
import { type FoundPlace, findPlaces } from './find-places'
import { type FoundStories, findStories } from './find-stories'
import { matchName } from './match-name'
import { type Fold, readNames } from './name-index'

const longest = 200 // UTF-16 code units of a text looked for

interface FoundName {
  value: string
  name: string
  count: number
}

export interface Found {
  places: FoundPlace[]
  stories: FoundStories
  actors: FoundName[]
  sources: FoundName[]
}

export interface SearchRequest {
  text: string
  /** Most of each kind. */
  limit: number
  fold: Fold
  /** Other folded spellings of a folded text: those in Latin letters of one in Cyrillic. */
  respell?: (folded: string) => string[]
  /** What readers see for a source: `UA` is Ukraine. */
  nameOfSource: (source: string) => string
}

/** Places and actors by name, stories by their words; the best first. */
export const search = async (store: Store, request: SearchRequest): Promise<Found> => {
  const { limit, fold, respell, nameOfSource } = request
  const text = request.text.slice(0, longest)
  const folded = fold(text)
  const wanted = [folded, ...(respell?.(folded) ?? [])].filter(Boolean)
  const names = await readNames(store, fold)
  const named = (rows: typeof names.actors, nameOf: (value: string) => string): FoundName[] =>
    rankNames(rows, wanted, fold, nameOf).slice(0, limit)
  return {
    places: await findPlaces(store, [...names.places.values()], wanted, limit),
    stories: await findStories(store, text, limit),
    actors: named(names.actors, (actor) => actor),
    sources: named(names.sources, nameOfSource),
  }
}

const rankNames = (
  rows: readonly { value: string; count: number }[],
  wanted: readonly string[],
  fold: Fold,
  nameOf: (value: string) => string,
): FoundName[] =>
  rows
    .flatMap(({ value, count }) => {
      const name = nameOf(value)
      const rank = matchName(fold(name), wanted)
      return rank === null ? [] : [{ value, name, count, rank }]
    })
    .sort((a, b) => a.rank - b.rank || b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ rank: _rank, ...found }) => found)
