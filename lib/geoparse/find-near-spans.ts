import type { Gazetteer, Hit } from '@/lib/gazetteer'
import { foldName } from '@/lib/text/fold-name'
import type { Persons } from './find-persons'
import type { CapitalRun } from './find-runs-of-capitals'
import type { NameSpan } from './find-spans'
import { lexicon, learned } from './lexicon'
import { nearSpellings } from './near-spellings'
import { prominence } from './prominence'
import type { Word } from './read-words'

type Parts = {
  text: string
  words: Word[]
  runs: CapitalRun[]
  spans: NameSpan[]
  spanOf: Int32Array
  persons: Persons
}

const LONGEST_NAME = 3 // words of a name that may be misspelt

/** Type words that leave no doubt that the name beside them is a settlement or a unit. */
const isType = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && (lexicon.typeAfter.has(word.lower) || lexicon.typeBefore.has(word.lower))

/** Does the text itself say that the run is a place: "in Gostomel", "the village of X", "X, Kyiv region", "X: houses damaged"? */
const isSaidToBePlace = ({ words, spanOf }: Parts, { first, last }: CapitalRun): boolean => {
  const before = words[first - 1]
  const after = words[last + 1]
  const name = words[first]
  if (isType(after) || isType(before) || (before?.lower === 'of' && isType(words[first - 2]))) return true
  if (after?.text === ':' && name?.startsSentence) return words[last + 2]?.sentence === name.sentence
  if ((after?.text === ',' || after?.text === '(') && name?.startsSentence)
    return (spanOf[last + 2] ?? -1) >= 0
  return !!before && before.sentence === name?.sentence && lexicon.strongPrepositions.has(before.lower)
}

const isOrdinary = (word: Word): boolean =>
  lexicon.givenNames.has(word.lower) ||
  lexicon.zipf.has(word.lower) ||
  lexicon.months.has(word.lower) ||
  lexicon.weekdays.has(word.lower) ||
  lexicon.titles.has(word.lower) ||
  lexicon.detachedBodies.has(word.lower) ||
  lexicon.localBodies.has(word.lower) ||
  learned.surnames.has(word.lower)

/** Countries that the likeliest places of the other names lie in. */
const countriesOf = (spans: NameSpan[]): Set<string> => {
  const countries = new Set<string>()
  for (const { hits } of spans) {
    const [first, ...others] = hits
    if (!first) continue
    const best = others.reduce((left, right) => (prominence(right) > prominence(left) ? right : left), first)
    if (best.country) countries.add(best.country)
  }
  return countries
}

/**
 * Names that the gazetteer lacks as they are spelt and that stand where only a place stands, with the places of nearly that name.
 * A guess, and marked as one.
 */
export const findNearSpans = (parts: Parts, gazetteer: Gazetteer): NameSpan[] => {
  const { text, words, runs, spans, spanOf, persons } = parts
  const countries = countriesOf(spans)
  const known = new Map<string, Hit[]>()
  return runs.flatMap((run): NameSpan[] => {
    if (run.last - run.first >= LONGEST_NAME * 2) return []
    const named = words.slice(run.first, run.last + 1).filter(({ shape }) => shape !== 'mark')
    if (named.length === 0 || named.length > LONGEST_NAME) return []
    for (let at = run.first; at <= run.last; at++)
      if ((spanOf[at] ?? -1) >= 0 || (persons.strength[at] ?? 0) > 0) return []
    if (named.some((word) => word.zone !== 'prose' || word.shape !== 'capital' || isOrdinary(word))) return []
    if (persons.surnames.has(named.at(-1)?.lower ?? '') || !isSaidToBePlace(parts, run)) return []
    const start = words[run.first]?.start ?? 0
    const end = words[run.last]?.end ?? start
    const surface = text.slice(start, end)
    const key = foldName(surface)
    const hits = known.get(key) ?? nearSpellings(key, gazetteer, countries)
    known.set(key, hits)
    return hits.length === 0
      ? []
      : [{ first: run.first, last: run.last, start, end, surface, key, hits, isNear: true }]
  })
}
