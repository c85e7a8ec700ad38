import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import type { Reading } from './reading'
import { readTokens } from './read-tokens'
import { timesOfSentence } from './times-of-story'
import { wordsOfStory } from './words-of-story'

/** The words of a sentence: from `first` up to and without `after`; `tags` by number of the word, null where no tagger ran. */
export type Sentence = { words: Word[]; tags: (string | null)[]; first: number; after: number; times: Span[] }

const known = new WeakMap<Reading['mentions'], (Sentence | null)[]>()

const SOME_DAY = '2000-01-01' // times are only skipped here, not dated

/** Parts of speech of a story's words; the parts of a hyphenated word share its tag. */
const tagsOfStory = (reading: Reading): (string | null)[] => {
  const tokens = readTokens(reading).flatMap((sentence) => sentence.tokens)
  let at = 0
  return wordsOfStory(reading.story).words.map(({ start, end }) => {
    while ((tokens[at]?.end ?? Infinity) <= start) at++
    const token = tokens[at]
    return token && token.start < end ? token.tag : null
  })
}

const readSentences = (reading: Reading): (Sentence | null)[] => {
  const { words, bounds } = wordsOfStory(reading.story)
  const tags = tagsOfStory(reading)
  return reading.sentences.map((_, number) => {
    const bound = bounds[number]
    if (!bound || bound.after <= bound.first) return null
    return { words, tags, ...bound, times: timesOfSentence(reading, number, SOME_DAY) }
  })
}

/** Sentence number `number` of a story as those who look for speakers need it; all are read at the first call. */
export const sentenceOfStory = (reading: Reading, number: number): Sentence | null => {
  const sentences = known.get(reading.mentions) ?? readSentences(reading)
  known.set(reading.mentions, sentences)
  return sentences[number] ?? null
}
