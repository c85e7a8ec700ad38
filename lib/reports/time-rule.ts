import monthNumbers from '@/data/lexicon/months.json'
import weekdayNumbers from '@/data/lexicon/weekdays.json'

/** Days from and to, inclusive, with ACLED time_precision: 1 the day, 2 the week, 3 the month or longer. */
export type Stretch = { from: string; to: string; precision: 1 | 2 | 3; isSince?: boolean }

/** `today`: day of publication; `last`: the day that the text told before. */
type Now = { today: string | null; last: string | null }

export type Groups = Record<string, string | undefined>

/**
 * Words that tell a time, and the days they mean; null when they mean none here. `needs`: one of these words stands in whatever the pattern matches; the
 * patterns are slow, and most sentences tell no time.
 */
export type TimeRule = {
  pattern: RegExp
  needs: ReadonlySet<string>
  resolve: (groups: Groups, now: Now) => Stretch | null
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const isLatin = (word: string): boolean => /^[a-z]/u.test(word)

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Longest first, so that "Sept" is not read as "Sep". */
export const anyOf = (words: string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

/** English names need their capital ("may", "march", "sun" are words); Cyrillic ones have none. */
const spellings = (words: string[]): string[] =>
  words.flatMap((word) =>
    isLatin(word) ? [capitalised(word), word.toUpperCase()] : [word, capitalised(word)],
  )

const weekdayWords = Object.keys(weekdayNumbers).filter((word) => word.length >= 5)
/** Short names count with their stop only ("Tues."). */
const shortWeekdays = Object.keys(weekdayNumbers).filter((word) => word.length < 5 && isLatin(word))

export const monthWords = spellings(Object.keys(monthNumbers))
export const weekdayNames = spellings([...weekdayWords, ...shortWeekdays])
export const MONTH = `(?<month>${anyOf(monthWords)})(?!\\p{L})\\.?`
export const WEEKDAY = `(?<weekday>${anyOf(spellings(weekdayWords))}|(?:${anyOf(spellings(shortWeekdays))})(?=\\.))(?!\\p{L})`
export const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\d,.]*\\d)'
/** A word begins here. */
export const EDGE = '(?<![\\p{L}\\p{N}.,/-])'

const months = new Map(Object.entries(monthNumbers))
const weekdays = new Map(Object.entries(weekdayNumbers))

export const monthNumber = (name = ''): number => months.get(name.toLowerCase()) ?? 0
export const weekdayNumber = (name = ''): number => weekdays.get(name.toLowerCase()) ?? -1

/** Stands for any year among the words that a rule needs. */
export const ANY_YEAR = '2000'
const NEEDED = /\p{L}+|(?<!\d)(?:19|20)\d\d|\//gu

/** The words of a passage as rules need them: also slashes, and `ANY_YEAR` for each year. */
export const neededIn = (passage: string): string[] =>
  (passage.match(NEEDED) ?? []).map((word) => (/^\d/.test(word) ? ANY_YEAR : word))

/** First letter large or small. */
export const inBothCases = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, capitalised(word)])

/** Of each phrase the longest word, which is mostly the rarest. */
const longestWords = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.flatMap((phrase) => neededIn(phrase).toSorted((a, b) => b.length - a.length)[0] ?? []))

/** `phrases`: what the pattern matches holds one of them. */
export const toRule = (
  pattern: string,
  phrases: readonly string[],
  resolve: TimeRule['resolve'],
): TimeRule => ({ pattern: new RegExp(pattern, 'gu'), needs: longestWords(phrases), resolve })
