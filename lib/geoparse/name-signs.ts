import type { CapitalRun } from './find-runs-of-capitals'
import type { NameSpan } from './find-spans'
import type { Persons } from './find-persons'
import { lexicon } from './lexicon'
import type { Word } from './read-words'

const PLACELESS_REACH = 5 // words after a name in which the last word of a body is looked for

/** What stands beside a name, told once: flags of one span, or counts over all spans of a name. */
export type NameSigns = {
  spans: number
  /** "in", "near", "outside" before it. */
  preposition: number
  /** What contains it comes after it: "Arlington, Virginia". */
  contained: number
  /** It belongs to a person: "Lloyd Austin". */
  person: number
  /** It begins the name of a body that says nothing of where: "Washington Post". */
  detached: number
  /** It begins a treaty, a disease, a body of states: "Shanghai Cooperation Organization". */
  placeless: number
}

type Parts = {
  words: Word[]
  runs: CapitalRun[]
  runOf: Int32Array
  persons: Persons
  containerOf: Int32Array
}

const isDetached = (word: Word | undefined): boolean =>
  !!word &&
  (word.shape === 'capital' || word.shape === 'capitals') &&
  (lexicon.detachedBodies.has(word.lower) || lexicon.teams.has(word.lower))

const isPlaceless = ({ words, runs, runOf }: Parts, span: NameSpan): boolean => {
  const run = runs[runOf[span.first] ?? -1]
  // "the Lebanon-Syria Treaty" is about both.
  if (!run || words[span.last]?.spaceAfter === false) return false
  for (let at = span.last + 1; at <= Math.min(run.last, span.last + PLACELESS_REACH); at++) {
    const word = words[at]
    if (word && word.shape !== 'lower' && lexicon.placeless.has(word.lower)) return true
  }
  return false
}

const signsOf = (parts: Parts, span: NameSpan, index: number): NameSigns => {
  const { words, persons, containerOf } = parts
  const next = words[span.last + 1]
  const isCapital = next?.shape === 'capital' || next?.shape === 'capitals'
  return {
    spans: 1,
    preposition: lexicon.strongPrepositions.has(words[span.first - 1]?.lower ?? '') ? 1 : 0,
    contained: (containerOf[index] ?? -1) >= 0 ? 1 : 0,
    person: (persons.strength[span.first] ?? 0) > 1 ? 1 : 0,
    detached: isCapital && (isDetached(next) || isDetached(words[span.last + 2])) ? 1 : 0,
    placeless: isPlaceless(parts, span) ? 1 : 0,
  }
}

/** The signs of every span, and their sums by name: a name that stands 3,000 times costs no more than 3,000 names. */
export const readSigns = (
  spans: NameSpan[],
  parts: Parts,
): { signs: NameSigns[]; signsByKey: Map<string, NameSigns> } => {
  const signs = spans.map((span, index) => signsOf(parts, span, index))
  const signsByKey = new Map<string, NameSigns>()
  spans.forEach(({ key }, index) => {
    const own = signs[index]
    if (!own) return
    const sum = signsByKey.get(key)
    if (!sum) {
      signsByKey.set(key, { ...own })
      return
    }
    sum.spans += own.spans
    sum.preposition += own.preposition
    sum.contained += own.contained
    sum.person += own.person
    sum.detached += own.detached
    sum.placeless += own.placeless
  })
  return { signs, signsByKey }
}
