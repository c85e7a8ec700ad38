import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import { callVerbs, falseWords, negators, tollVerbs, weakVerbs } from './saying-words'
import type { Sentence } from './sentence-of-story'

const FAR = {
  that: 7, // words from the verb to "that": "warned earlier this month that"
  of: 4, // to "of": "spoke on Sunday of"
  toll: 6, // to "toll": "put the official toll"
  lives: 6, // to "lives": "claimed at least thirty lives"
  lie: 8, // to "lie": "called it all a lie"
}

const nouns = new Set(attribution.nouns)
const beforeNouns = new Set(attribution.beforeNouns)
const accusing = new Set(attribution.verbs.accuse)
const claiming = new Set(attribution.verbs.claim)
const needOf = new Set(attribution.needOf)
const pointers = new Set(attribution.pointers)
const tolls = new Set(attribution.tolls)

/** "called it all a lie" */
export const callsFalse = (words: Word[], at: number, after: number): boolean =>
  words.slice(at + 1, Math.min(after, at + 1 + FAR.lie)).some(({ lower }) => falseWords.has(lower))

/** "called the strike defensive", "described it as a landing": what was told before. */
const callsDeed = (words: Word[], at: number, after: number): boolean => {
  const [next, behind] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
  if (at + 3 >= after) return false
  return (
    /^(?:it|this|them|both)$/.test(next) || (/^(?:the|this|that|these)$/.test(next) && pointers.has(behind))
  )
}

/** Whether a word that can be a verb of saying is one here: "put the toll at nine", not "put a bomb"; "said", not "to say". */
export const isVerbOfSaying = ({ words, tags, after }: Sentence, at: number): boolean => {
  const [word, before] = [words[at], words[at - 1]]
  const lower = word?.lower ?? ''
  if (/^(?:to|the|an?|his|her|its|their|of)$/.test(before?.lower ?? '')) return false
  // "said nothing", "acknowledged no losses".
  if (negators.has(words[at + 1]?.lower ?? '') && !words[at + 2]?.lower.startsWith('one')) return false
  // "the clashes claimed nine lives".
  const isToll = words
    .slice(at + 1, at + 1 + FAR.lives)
    .some((next) => next.lower === 'lives' || next.lower === 'life')
  if (claiming.has(lower) && isToll) return false
  const within = (count: number): Word[] => words.slice(at + 1, Math.min(after, at + 1 + count))
  if (needOf.has(lower)) return within(FAR.of).some((next) => /^(?:of|that|how)$/.test(next.lower))
  if (tollVerbs.has(lower)) return within(FAR.toll).some((next) => tolls.has(next.lower))
  // "a man accused of theft" accuses nobody.
  if (accusing.has(lower) && words[at + 1]?.lower === 'of') return false
  if (callVerbs.has(lower))
    return words[at + 1]?.lower === 'how' || callsFalse(words, at, after) || callsDeed(words, at, after)
  // "the authorities say" is tagged well; "media reports" and "the death claims" are nouns.
  if (nouns.has(lower) && /^(?:ADJ|NUM|DET)$/.test(tags[at - 1] ?? '') && tags[at] !== 'VERB') return false
  // "police blame dissidents"
  if (accusing.has(lower) && tags[at] === 'VERB') return true
  return !weakVerbs.has(lower) || tags[at + 1] === 'NUM' || takesClause(words, at, after)
}

const ASIDE = 7 // words between two commas that say who says so

/** A form that is a noun or another verb as often counts before "that", a number, a name, or at the end of what is said. */
const takesClause = (words: Word[], at: number, after: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (nouns.has(words[at]?.lower ?? '') && beforeNouns.has(before?.lower ?? '')) return false
  if (!next || at + 1 >= after || /^[.:]$/.test(next.text)) return true
  // "have left, fishermen say, after"
  if (next.text === ',' && words.slice(Math.max(0, at - ASIDE), at).some(({ text }) => /^[,”"]$/.test(text)))
    return true
  if (words.slice(at + 1, Math.min(after, at + FAR.that)).some(({ lower }) => lower === 'that')) return true
  return (
    /^(?:that|the|a|an|its|his|their|at|at least|more|on|in|some|about|reports?|claims?|any|it|this|accusations?|allegations?)$/.test(
      next.lower,
    ) || next.shape !== 'lower'
  )
}
