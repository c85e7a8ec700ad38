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
  /** What readers may call a source, the name that is answered first: `UA` is Ukraine, and Україна. */
  namesOfSource: (source: string) => readonly string[]
}

/** Places and actors by name, stories by their words; the best first. */
export const search = async (store: Store, request: SearchRequest): Promise<Found> => {
  const { limit, fold, respell, namesOfSource } = request
  const text = request.text.slice(0, longest)
  const folded = fold(text)
  const wanted = [folded, ...(respell?.(folded) ?? [])].filter(Boolean)
  const names = await readNames(store, fold)
  const named = (rows: typeof names.actors, namesOf: (value: string) => readonly string[]): FoundName[] =>
    rankNames(rows, wanted, fold, namesOf).slice(0, limit)
  return {
    places: await findPlaces(store, [...names.places.values()], wanted, limit),
    stories: await findStories(store, text, limit),
    actors: named(names.actors, (actor) => [actor]),
    sources: named(names.sources, namesOfSource),
  }
}

const rankNames = (
  rows: readonly { value: string; count: number }[],
  wanted: readonly string[],
  fold: Fold,
  namesOf: (value: string) => readonly string[],
): FoundName[] =>
  rows
    .flatMap(({ value, count }) => {
      const names = namesOf(value)
      const ranks = names.flatMap((name) => matchName(fold(name), wanted) ?? [])
      return ranks.length === 0 ? [] : [{ value, name: names[0] ?? value, count, rank: Math.min(...ranks) }]
    })
    .sort((a, b) => a.rank - b.rank || b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ rank: _rank, ...found }) => found)
