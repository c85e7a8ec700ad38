import type { HarmReader } from './harm-reader'
import { formsOfAll, harmWords } from './harm-words'
import { readCountedNoun, readDeed } from './read-casualty-nouns'
import { readDone, readHit, readLimb, readPhrase, readShot, SHOT } from './read-deeds'
import {
  LIVES,
  PRISON,
  readDeath,
  readGivingUp,
  readLives,
  readPrison,
  readSurvival,
  readThroats,
  readUnfound,
  SELVES,
  SURVIVE,
  THROATS,
  UNFOUND_FORMS,
} from './read-idioms'
import { readState, readSuffered } from './read-states'
import { isTollWord } from './read-toll'
import type { Token } from './read-tokens'
import { BONES, readTreatment, readWounds } from './read-wounds'

const { done, doneToNamed, suffered, states, counted, deeds, wounds, care } = harmWords

/** The words that each reader reads, in the order in which the readers are tried. */
const READERS: [Iterable<string>, HarmReader][] = [
  [SURVIVE, readSurvival],
  [LIVES, readLives],
  [harmWords.deathNouns, readDeath],
  [PRISON, readPrison],
  [harmWords.donePhrases.map(({ first }) => first), readPhrase],
  [harmWords.hits, readHit],
  [formsOfAll(['lose']), readLimb],
  [[...done.keys(), ...doneToNamed.keys()], readDone],
  [SHOT, readShot],
  [suffered.keys(), readSuffered],
  [states.keys(), readState],
  [counted.keys(), readCountedNoun],
  [deeds.keys(), readDeed],
  [formsOfAll(['treat']), readTreatment],
  [SELVES, readGivingUp],
  [THROATS, readThroats],
  [[...wounds, ...care, ...BONES], readWounds],
]

/** The same for a verb that is denied. */
const DENIED_READERS: [Iterable<string>, HarmReader][] = [
  [SURVIVE, readSurvival],
  [UNFOUND_FORMS, readUnfound],
]

const byWord = (readers: [Iterable<string>, HarmReader][]): ReadonlyMap<string, HarmReader[]> => {
  const table = new Map<string, HarmReader[]>()
  for (const [words, reader] of readers)
    for (const word of new Set(words)) table.set(word, [...(table.get(word) ?? []), reader])
  return table
}
const readers = byWord(READERS)
const deniedReaders = byWord(DENIED_READERS)

/** Those that may read a word, in the order in which they are tried. */
export const readersOf = (lower: string, isDenied: boolean): HarmReader[] =>
  (isDenied ? deniedReaders : readers).get(lower) ?? []

/** Whether a word may say that people came to harm: sentences without one tell of none. */
export const mayHarm = ({ lower }: Token): boolean =>
  readers.has(lower) || deniedReaders.has(lower) || isTollWord(lower)
