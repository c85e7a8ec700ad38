import subjects from '@/data/lexicon/figure-subjects.json'
import type { Place } from '@/lib/domain'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import type { Quantity } from './read-quantity'
import type { Reading } from './reading'

/** The sentence of a figure: words from `first` up to and without `end`. */
export type Around = { reading: Reading; words: Word[]; first: number; end: number }

/** What is counted: its word, its theme in data/lexicon/figure-subjects.json, and whose it is. */
export type Noun = { at: number; theme: string; country: Place | null }

export const FARTHEST = 9 // words between a number and what it counts

export const themes = new Map(
  Object.entries(subjects.nouns).flatMap(([theme, words]) => words.map((word) => [word, theme] as const)),
)
const between = new Set(subjects.between)
/** The country that a word names. */
export const countryAt = ({ mentions, places }: Reading, word: Span | undefined): Place | null => {
  const mention = word && mentions.find(({ start, end }) => start <= word.start && word.end <= end)
  const country = mention && places.find(({ id }) => id === mention.placeId)?.country
  return country
    ? (places.find(({ id }) => id === `country:${country}`) ??
        places.find((place) => place.country === country) ??
        null)
    : null
}

/** The noun behind the number, over words that may stand between; the people or country named on the way. */
export const findNoun = ({ reading, words, end }: Around, { after }: Quantity): Noun | null => {
  let country: Place | null = null
  for (let at = after; at < end && at - after < FARTHEST; at++) {
    const word = words[at]
    if (!word) return null
    const theme = themes.get(word.lower)
    const place = countryAt(reading, word)
    if (place && word.shape !== 'lower') country ??= place
    if (theme && !(between.has(word.lower) && themes.has(words[at + 1]?.lower ?? ''))) {
      // "a 5,000-strong force of Ruritanian soldiers": whose they are stands behind.
      const behind = words[at + 1]?.lower === 'of' ? countryAt(reading, words[at + 2]) : null
      return { at, theme, country: country ?? behind }
    }
    if (place && word.lower.endsWith('s') && word.shape === 'capital')
      return { at, theme: 'people', country: place }
    if (!place && !between.has(word.lower)) return null
  }
  return null
}
