import subjects from '@/data/lexicon/figure-subjects.json'
import type { Figure } from '@/lib/domain'
import type { Word } from '@/lib/geoparse/read-words'
import { PhraseTable } from './phrase-table'

/** A number as a text gives it; `first` to `after` are its words with "about" and "at least". */
export type Quantity = Figure['quantity'] & { first: number; after: number }

const numberWords = new Map(Object.entries(subjects.words))
const scales = new Map(Object.entries(subjects.scales))
const vague = new PhraseTable<number>()
for (const [words, low] of Object.entries(subjects.vague)) vague.add(words.split(' '), low)
const phrases = (
  [
    ['more', subjects.more],
    ['most', subjects.most],
    ['roughly', subjects.roughly],
  ] as const
)
  .flatMap(([kind, list]) => list.map((phrase) => ({ kind, words: phrase.split(' ') })))
  .toSorted((a, b) => b.words.length - a.words.length)

type Number = { value: number; after: number }

/** A numeral or number word at `at`, with the scale behind it: "12,000", "1.3-million", "twenty-five", "two hundred". */
const readNumber = (words: Word[], at: number, end: number): Number | null => {
  const word = words[at]
  if (!word || at >= end) return null
  let value = word.shape === 'number' ? readNumeral(words, at) : (numberWords.get(word.lower) ?? null)
  if (value === null) {
    const isHalf = word.lower === 'half' && words[at + 1]?.lower === 'a'
    const isOne = (word.lower === 'a' || word.lower === 'several') && scales.has(words[at + 1]?.lower ?? '')
    if (isHalf) return scaled(words, 0.5, at + 2, end)
    return isOne ? scaled(words, word.lower === 'a' ? 1 : 2, at + 1, end) : null
  }
  let after = at + 1
  const unit = words[after]?.text === '-' ? numberWords.get(words[after + 1]?.lower ?? '') : undefined
  if (word.shape !== 'number' && value >= 20 && unit !== undefined && unit < 10) {
    value += unit
    after += 2
  }
  return scaled(words, value, after, end)
}

/** With "million" and the like behind it, also glued or after a hyphen. */
const scaled = (words: Word[], base: number, from: number, end: number): Number => {
  let value = base
  let after = from
  for (;;) {
    const at = words[after]?.text === '-' ? after + 1 : after
    const scale = at < end ? scales.get(words[at]?.lower ?? '') : undefined
    if (scale === undefined) return { value, after }
    value *= scale
    after = at + 1
  }
}

/** Not the number of a brigade ("155th"), of a weapon ("F-16"), a time ("10:30"). */
const readNumeral = (words: Word[], at: number): number | null => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word.text)) return null
  if (before?.text === '-' && !before.spaceAfter && /\p{L}/u.test(words[at - 2]?.text ?? '')) return null
  if (next && next.start === word.end && /^(?:st|nd|rd|th|mm|a|b)$/.test(next.lower)) return null
  const value = Number(word.text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

/** The quantity that begins at or before `at`, whose number stands at `at`; null when there is no number. */
export const readQuantity = (words: Word[], at: number, first: number, end: number): Quantity | null => {
  const wide = vague.match(words, at)
  const number = wide ? null : readNumber(words, at, end)
  if (!wide && !number) return null
  const before = phraseBefore(words, at, first)
  if (wide)
    return {
      low: wide.value,
      high: null,
      isAbout: true,
      first: before?.from ?? at,
      after: at + wide.length,
    }
  if (!number) return null
  const second = readRange(words, number, at, first, end)
  const base = { first: before?.from ?? at, after: second?.after ?? number.after }
  if (second) return { ...base, low: number.value, high: second.value, isAbout: before?.kind === 'roughly' }
  const isMore =
    before?.kind === 'more' ||
    (words[number.after]?.lower === 'or' && words[number.after + 1]?.lower === 'more')
  if (isMore) return { ...base, low: number.value, high: null, isAbout: false }
  if (before?.kind === 'most') return { ...base, low: null, high: number.value, isAbout: false }
  return { ...base, low: number.value, high: number.value, isAbout: before?.kind === 'roughly' }
}

const phraseBefore = (
  words: Word[],
  at: number,
  first: number,
): { kind: 'more' | 'most' | 'roughly'; from: number } | null => {
  // A sign of money stands between: "about $60 billion".
  const to = /^[$€£]$/.test(words[at - 1]?.text ?? '') ? at - 1 : at
  for (const { kind, words: parts } of phrases) {
    const from = to - parts.length
    if (from >= first && parts.every((part, index) => words[from + index]?.lower === part))
      return { kind, from }
  }
  return null
}

/** "10,000 to 12,000", "between 10 and 12": the second number, when it is the greater one. */
const readRange = (words: Word[], number: Number, at: number, first: number, end: number): Number | null => {
  const joint = words[number.after]?.lower ?? ''
  const isBetween = words[at - 1]?.lower === 'between' && at > first
  if (!(joint === 'to' || joint === '-' || joint === '–' || joint === 'or' || (isBetween && joint === 'and')))
    return null
  const second = readNumber(words, number.after + 1, end)
  if (!second) return null
  // "10 to 12 thousand": the scale stands once.
  if (number.value < 1000 && second.value >= 1000 && number.after - at === 1) {
    const scale = second.value / Number.parseFloat(words[number.after + 1]?.text ?? '1')
    if (scales.has(words[second.after - 1]?.lower ?? '') && Number.isFinite(scale)) number.value *= scale
  }
  return second.value > number.value ? second : null
}
