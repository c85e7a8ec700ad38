import { meanVector, VECTOR_SIZE } from '@/lib/text/word-vectors'
import type { Range } from './frame'
import type { Sentence, Token } from './read-tokens'
import type { Trigger } from './trigger'

const BESIDE = 3 // words on either side that count as next to it
const NEAR = 6 //   as near it

const isContent = ({ tag, mention, isNumber }: Token): boolean =>
  !mention && !isNumber && (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ' || tag === 'ADV')

const contentOf = (tokens: readonly Token[], from: number, to: number, except?: Trigger): string[] =>
  tokens.slice(Math.max(0, from), to).flatMap((token, index) => {
    const at = Math.max(0, from) + index
    const isOwn = except && at >= except.first && at <= except.last
    return isContent(token) && !isOwn ? [token.lower] : []
  })

/** The noun that a phrase is about; names of people and places mean nothing by themselves. */
const headOf = (tokens: readonly Token[], range: Range | null): string[] => {
  if (!range) return []
  for (let at = range.to - 1; at >= range.from; at--) {
    const token = tokens[at]
    if (token?.mention || (token?.tag === 'PROPN' && token.isCapital)) return []
    if (token?.tag === 'NOUN') return [token.lower]
  }
  return []
}

/** What a word that may tell an event means, and what stands around it: itself, who acts, who suffers, its clause, its sentence, the words before and behind it. */
export const meaningOf = (trigger: Trigger): Float64Array => {
  const before = known.get(trigger)
  if (before) return before
  const meaning = readMeaning(trigger)
  known.set(trigger, meaning)
  return meaning
}
const known = new WeakMap<Trigger, Float64Array>()

const readMeaning = (trigger: Trigger): Float64Array => {
  const { sentence, first, last, frame } = trigger
  const { tokens } = sentence
  const lower = (from: number, to: number): string[] =>
    tokens.slice(Math.max(0, from), to).map((token) => token.lower)
  const parts = [
    lower(first, last + 1),
    headOf(tokens, frame.agent),
    headOf(tokens, frame.patient),
    contentOf(tokens, frame.clause.from, frame.clause.to, trigger),
    contentOf(tokens, 0, tokens.length, trigger),
    lower(first - BESIDE, first),
    lower(last + 1, last + 1 + BESIDE),
  ]
  const meaning = new Float64Array(MEANING_SIZE)
  parts.forEach((words, part) => meaning.set(meanVector(words), part * VECTOR_SIZE))
  return meaning
}
export const MEANING_SIZE = 7 * VECTOR_SIZE

/** Which of the parts is which. */
export const PART = { own: 0, patient: 2 }

const ofSentence = new WeakMap<Sentence, Float64Array>()

/** What a verb means by itself, amid the words near it and in its sentence. */
export const meaningOfVerb = (sentence: Sentence, at: number): Float64Array => {
  const { tokens } = sentence
  const all = ofSentence.get(sentence) ?? meanVector(contentOf(tokens, 0, tokens.length))
  ofSentence.set(sentence, all)
  const meaning = new Float64Array(VERB_MEANING_SIZE)
  meaning.set(meanVector([tokens[at]?.lower ?? '']), 0)
  const near = [...contentOf(tokens, at - NEAR, at), ...contentOf(tokens, at + 1, at + 1 + NEAR)]
  meaning.set(meanVector(near), VECTOR_SIZE)
  meaning.set(all, 2 * VECTOR_SIZE)
  return meaning
}
export const VERB_MEANING_SIZE = 3 * VECTOR_SIZE
