import table from '@/data/lexicon/conflict-words.json'
import { findQuotes } from './find-quotes'
import { isCrime, namesForce } from './is-war-context'
import type { Reading } from './reading'
import { readTokens, type Sentence } from './read-tokens'
import type { Span } from '@/lib/text'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const STRONG = setOf(table.strong)
const PEACEFUL = setOf(table.peaceful)

/** Signs of war and of peace in one sentence. */
type SentenceTraits = {
  /** Different words of war, and of accidents, courts, weather. */
  strong: number
  peaceful: number
  namesForce: boolean
  isCrime: boolean
}

/** What is known of a whole story before its events are weighed. */
export type StoryTraits = {
  perSentence: SentenceTraits[]
  strong: number
  peaceful: number
  /** Share of sentences that name a force or a weapon. */
  armed: number
  quotes: Span[]
}

const traitsOf = ({ tokens }: Sentence): SentenceTraits => {
  const count = (set: ReadonlySet<string>): number =>
    new Set(tokens.flatMap(({ lower }) => lower.split('-')).filter((word) => set.has(word))).size
  return {
    strong: count(STRONG),
    peaceful: count(PEACEFUL),
    namesForce: namesForce(tokens),
    isCrime: isCrime(tokens),
  }
}

const countAll = (sentences: Sentence[], set: ReadonlySet<string>): number =>
  new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)).filter((word) => set.has(word)))
    .size

export const tellStoryTraits = (reading: Reading): StoryTraits => {
  const sentences = readTokens(reading)
  const perSentence = sentences.map(traitsOf)
  return {
    perSentence,
    strong: countAll(sentences, STRONG),
    peaceful: countAll(sentences, PEACEFUL),
    armed: perSentence.filter((one) => one.namesForce).length / Math.max(1, perSentence.length),
    quotes: findQuotes(reading.story),
  }
}
