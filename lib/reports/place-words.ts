import table from '@/data/lexicon/place-words.json'
import type { PlaceKind } from '@/lib/domain'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const types = table.types.split(' ')

/** Preposition by its class. */
const prepositions = new Map(
  Object.entries(table.prepositions).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
)
const back: Partial<Record<PlaceKind, ReadonlySet<string>>> = {
  settlement: setOf(table.back.settlement),
  facility: setOf(table.back.facility),
  admin1: setOf(table.back.admin1),
  admin2: setOf(table.back.admin2),
  region: setOf(table.back.region),
  terrain: setOf(table.back.terrain),
}

/** The word lists of `data/lexicon/place-words.json`, ready to be asked. */
export const placeWords = {
  prepositions,
  back,
  types: new Set([...types, ...types.map((word) => `${word}s`)]),
  offices: setOf(table.offices),
  titles: setOf(table.titles),
  here: setOf(table.here),
  pronouns: setOf(table.pronouns),
  elsewhere: setOf(table.elsewhere),
}
