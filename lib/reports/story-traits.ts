import table from '@/data/lexicon/conflict-words.json'
import type { Place } from '@/lib/domain'
import { findQuotes } from './find-quotes'
import { isCrime, namesForce } from './is-war-context'
import { placesOfStory } from './places-of-story'
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

/** The different words of war and of peace that were met. */
type Met = { strong: Set<string>; peaceful: Set<string> }

const meet = (word: string, { strong, peaceful }: Met): void => {
  if (STRONG.has(word)) strong.add(word)
  if (PEACEFUL.has(word)) peaceful.add(word)
}

/** `all`: what the story met before; a word with a hyphen counts there as a whole, in its sentence by its parts. */
const traitsOf = ({ tokens }: Sentence, all: Met): SentenceTraits => {
  const own: Met = { strong: new Set(), peaceful: new Set() }
  for (const { lower } of tokens) {
    meet(lower, all)
    if (lower.includes('-')) for (const part of lower.split('-')) meet(part, own)
    else meet(lower, own)
  }
  return {
    strong: own.strong.size,
    peaceful: own.peaceful.size,
    namesForce: namesForce(tokens),
    isCrime: isCrime(tokens),
  }
}

export const tellStoryTraits = (reading: Reading): StoryTraits => {
  const met: Met = { strong: new Set(), peaceful: new Set() }
  const perSentence = readTokens(reading).map((sentence) => traitsOf(sentence, met))
  return {
    perSentence,
    strong: met.strong.size,
    peaceful: met.peaceful.size,
    armed: perSentence.filter((one) => one.namesForce).length / Math.max(1, perSentence.length),
    quotes: findQuotes(reading.story),
    places: placesOfStory(reading),
    presentYear: presentYear(reading.story),
    isOfDisaster: isDisasterStory(reading.story),
  }
}
