import table from '@/data/lexicon/conflict-words.json'
import type { Place } from '@/lib/domain'
import { findQuotes } from './find-quotes'
import { isCrime, namesForce } from './is-war-context'
import type { Reading } from './reading'
import { readTokens, type Sentence } from './read-tokens'
import { isDisasterStory, presentYear } from './story-background'
import type { Span } from '@/lib/text'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const STRONG = setOf(table.strong)
const PEACEFUL = setOf(table.peaceful)

/** Signs of war and of peace in one sentence. */
export type SentenceTraits = {
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
  places: ReadonlyMap<string, Place>
  /** The year that it speaks from, as far as it is told. */
  presentYear: number | null
  /** A story about a quake or a flood. */
  isOfDisaster: boolean
}

const countIn = (words: Iterable<string>, set: ReadonlySet<string>): number => {
  const found = new Set<string>()
  for (const word of words) if (set.has(word)) found.add(word)
  return found.size
}

const traitsOf = ({ tokens }: Sentence): SentenceTraits => {
  const words = tokens.flatMap(({ lower }) => (lower.includes('-') ? lower.split('-') : lower))
  return {
    strong: countIn(words, STRONG),
    peaceful: countIn(words, PEACEFUL),
    namesForce: namesForce(tokens),
    isCrime: isCrime(tokens),
  }
}

export const tellStoryTraits = (reading: Reading): StoryTraits => {
  const sentences = readTokens(reading)
  const perSentence = sentences.map(traitsOf)
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower))
  return {
    perSentence,
    strong: countIn(words, STRONG),
    peaceful: countIn(words, PEACEFUL),
    armed: perSentence.filter((one) => one.namesForce).length / Math.max(1, perSentence.length),
    quotes: findQuotes(reading.story),
    places: new Map(reading.places.map((place) => [String(place.id), place])),
    presentYear: presentYear(reading.story),
    isOfDisaster: isDisasterStory(reading.story),
  }
}
