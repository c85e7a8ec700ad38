import commonWords from '@/data/lexicon/common-words.json'
import conflictWords from '@/data/lexicon/conflict-words.json'
import cues from '@/data/lexicon/cues.json'
import cueTable from '@/data/lexicon/learned-cues.json'
import givenNames from '@/data/lexicon/given-names.json'
import months from '@/data/lexicon/months.json'
import organisations from '@/data/lexicon/organisations.json'
import persons from '@/data/lexicon/persons.json'
import surnames from '@/data/lexicon/surnames.json'
import typeWords from '@/data/lexicon/type-words.json'
import weekdays from '@/data/lexicon/weekdays.json'
import { type PlaceKind, placeKindSchema } from '@/lib/domain'

/** The word lists of `data/lexicon`, ready to be asked. Words are lower case, without stops. */
const setOf = (words: string[]): ReadonlySet<string> => new Set(words)

const kindsOf = (table: Record<string, string[]>): ReadonlyMap<string, PlaceKind[]> =>
  new Map(
    Object.entries(table).map(([word, kinds]) => [word, kinds.map((kind) => placeKindSchema.parse(kind))]),
  )

const zipfOf = (table: Record<string, string>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([zipf, words]) =>
      words.split(' ').map((word) => [word, Number(zipf)] as const),
    ),
  )

export const lexicon = {
  months: setOf(Object.keys(months)),
  weekdays: setOf(Object.keys(weekdays)),
  givenNames: setOf(givenNames.names.split(' ')),
  titles: setOf(persons.titles),
  familyFirst: setOf(persons.familyFirst),
  roles: setOf(persons.roles),
  particles: setOf(persons.particles),
  suffixes: setOf(persons.suffixes),
  localBodies: setOf(organisations.local),
  detachedBodies: setOf(organisations.detached),
  teams: setOf(organisations.teams),
  agencies: setOf(organisations.agencies),
  media: setOf(organisations.media),
  placeless: setOf(organisations.placeless),
  acronyms: setOf(organisations.acronyms),
  placePrepositions: setOf(cues.placePrepositions),
  strongPrepositions: setOf(cues.strongPrepositions),
  locative: setOf(cues.locative),
  taking: setOf(cues.taking),
  siteWords: setOf(cues.siteWords),
  warWords: setOf(conflictWords.strong.split(' ')),
  languageCues: setOf(cues.languageCues),
  compass: setOf(cues.compass),
  based: setOf(cues.based),
  determiners: setOf(cues.determiners),
  saying: setOf(cues.saying),
  powerVerbs: setOf(cues.powerVerbs),
  powerStates: setOf(cues.powerStates),
  personSpeech: setOf(cues.personSpeech),
  numbersOfPlaces: setOf(cues.numbersOfPlaces),
  streets: setOf(typeWords.streets),
  plurals: setOf(typeWords.plurals),
  links: setOf(typeWords.links),
  typeAfter: kindsOf(typeWords.after),
  typeBefore: kindsOf(typeWords.before),
  /** Whole part of the Zipf value of a common lower-case word; absent for rare words. */
  zipf: zipfOf(commonWords.zipf),
}

/** What was learned from texts (scripts/train-geoparse.ts), beside the lists made by hand. */
export type Learned = {
  /** Words beside a name, with the logarithm of how much likelier they stand beside a place than beside another name. */
  before: ReadonlyMap<string, number>
  farBefore: ReadonlyMap<string, number>
  after: ReadonlyMap<string, number>
  /** Last words of persons named in full. */
  surnames: ReadonlySet<string>
}

export const learned: Learned = {
  before: new Map(Object.entries(cueTable.before)),
  farBefore: new Map(Object.entries(cueTable.farBefore)),
  after: new Map(Object.entries(cueTable.after)),
  surnames: setOf(surnames.names.split(' ')),
}
