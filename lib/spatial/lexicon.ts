import directions from '@/data/lexicon/directions.json'
import units from '@/data/lexicon/distance-units.json'
import distanceWords from '@/data/lexicon/distance-words.json'
import placeNouns from '@/data/lexicon/place-nouns.json'

/** What the words in front of a number make of it. */
export type Bound = 'at-most' | 'at-least' | 'nearly' | 'about' | 'exact'

const bounds: [Bound, string[]][] = [
  ['at-most', distanceWords.bounds['at-most']],
  ['at-least', distanceWords.bounds['at-least']],
  ['nearly', distanceWords.bounds.nearly],
  ['about', distanceWords.bounds.about],
  ['exact', distanceWords.bounds.exact],
]

const formsOf = (form: 'nouns' | 'adjectives' | 'comparatives' | 'prefixes'): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(directions.parts).flatMap(([letter, part]) =>
      part[form].map((word) => [word, letter] as const),
    ),
  )

/** The word lists of `data/lexicon` for places said by their relation to others. Words are lower case. */
export const lexicon = {
  numbers: new Map(Object.entries(distanceWords.numbers)),
  vague: new Map(Object.entries(distanceWords.vague)),
  impossible: new Set(distanceWords.impossible),
  bounds: new Map(bounds.flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound] as const))),
  /** Length of a unit in km, by its words. */
  units: new Map(Object.values(units).flatMap(({ km, units: words }) => words.map((word) => [word, km]))),
  direction: {
    nouns: formsOf('nouns'),
    adjectives: formsOf('adjectives'),
    comparatives: formsOf('comparatives'),
    prefixes: formsOf('prefixes'),
  },
  /** Degrees by compass letters: `sse` 157.5. */
  bearings: new Map(Object.entries(directions.bearings)),
  bearingNames: new Map(Object.entries(directions.names).map(([degrees, name]) => [Number(degrees), name])),
  settlements: new Set(placeNouns.settlements),
  regions: new Set(placeNouns.regions),
  after: new Set(placeNouns.after),
  anaphors: new Set(placeNouns.anaphors),
  determiners: new Set(placeNouns.determiners),
  glue: new Set(placeNouns.glue),
}

/** The words with which phrases begin: most words of a text begin none, and no phrase need be tried there. */
export const firstWordsOf = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].map((phrase) => phrase.split(' ')[0] ?? ''))
