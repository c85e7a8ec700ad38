import abbreviations from '@/data/lexicon/abbreviations.json'
import { BREAK, charClass, DIGIT, isLetter, isWordPart, LOWER, SPACE, UPPER } from './char-class'

const beforeName = new Set(abbreviations.beforeName)
const beforeNumber = new Set(abbreviations.beforeNumber)
const mayEnd = new Set(abbreviations.mayEnd)
const cyrillicLetters = new Set(abbreviations.cyrillicLetters)
const sentenceStarters = new Set(abbreviations.sentenceStarters)

/** Longest word looked at around a stop, in code units. */
const LONGEST_WORD = 24
const OPENERS = '"\'“‘«„([{‹¿¡—–-'

/** A place where a sentence may end: stops from `stop` to `stopsEnd`, closing quotes to `end`; the run goes on to `limit`. */
type Stop = { start: number; stop: number; stopsEnd: number; end: number; limit: number }

/** Whether the stop closes a sentence, by the word before it and what follows. */
export const endsSentence = (text: string, { start, stop, stopsEnd, end, limit }: Stop): boolean => {
  const mark = text.charAt(stop)
  if ('。！？｡।۔؟'.includes(mark)) return true
  // 1. Without a space after it: an address, a decimal number, or a space that was lost on the way ("on Monday.The army").
  const after = charClass(text, end)
  if (after !== SPACE && after !== BREAK) return mark !== '…' && isLostSpace(text, start, stop, end, limit)
  // 2. What follows.
  let next = end
  while (next < limit && (charClass(text, next) === SPACE || charClass(text, next) === BREAK)) next++
  const opener = next
  while (next < limit && OPENERS.includes(text.charAt(next))) next++
  const kind = charClass(text, next)
  if (kind === LOWER) return false
  // 3. Only a single full stop is ambiguous.
  if (mark !== '.' || stopsEnd - stop > 1) return true
  const word = wordBefore(text, start, stop)
  if (end > stopsEnd && !/\.\p{L}$/u.test(word)) return true
  return !isAbbreviation(text, { word, wordStart: stop - word.length, start, stop, next, opener, limit })
}

type Context = {
  word: string
  wordStart: number
  start: number
  stop: number
  next: number
  opener: number
  limit: number
}

const isAbbreviation = (text: string, at: Context): boolean => {
  const lower = at.word.toLowerCase()
  const nextKind = charClass(text, at.next)
  const starts = at.next > at.opener || sentenceStarters.has(wordAfter(text, at.next, at.limit))
  // "1. First", "2. Second": the number of a list item
  if (/^\d{1,3}$/.test(lower)) return at.wordStart === at.start
  if (beforeNumber.has(lower) && nextKind === DIGIT) return true
  if (cyrillicLetters.has(lower) && lower === at.word) return isAfterNumber(text, at) ? !starts : true
  if (lower.includes('.')) return nextKind === DIGIT || !starts
  if (/^\p{Lu}$/u.test(at.word)) return isInitial(text, at) && !starts
  if (beforeName.has(lower)) return !starts || at.next > at.opener
  if (mayEnd.has(lower)) return !starts
  return false
}

/** "World War I. Troops" ends; "J. Smith" and "Kim J. Un" do not. */
const isInitial = (text: string, at: Context): boolean =>
  !(at.word === 'I' && /\p{L}\s$/u.test(text.slice(Math.max(at.start, at.wordStart - 2), at.wordStart)))

const isAfterNumber = (text: string, at: Context): boolean =>
  /\d\s?$/.test(text.slice(Math.max(at.start, at.wordStart - 2), at.wordStart))

/** Letters, digits, inner stops and hyphens up to `stop`. */
const wordBefore = (text: string, start: number, stop: number): string => {
  let at = stop
  while (at > start && stop - at < LONGEST_WORD && isPartOfWord(text, at - 1)) at--
  return text.slice(at, stop)
}

const isPartOfWord = (text: string, at: number): boolean =>
  isWordPart(charClass(text, at)) || (/[.-]/.test(text.charAt(at)) && isLetter(charClass(text, at + 1)))

const wordAfter = (text: string, start: number, limit: number): string => {
  let at = start
  while (at < limit && at - start < LONGEST_WORD && isWordPart(charClass(text, at))) at++
  return text.slice(start, at).toLowerCase()
}

/** "on Monday.The army": a word in small letters, the stop, a capitalised word; never inside an address. */
const isLostSpace = (text: string, start: number, stop: number, end: number, limit: number): boolean => {
  if (end >= limit || charClass(text, end) !== UPPER) return false
  const next = charClass(text, end + 1)
  if (next !== LOWER && next !== SPACE) return false
  let at = stop
  while (at > start && !/\s/.test(text.charAt(at - 1))) {
    if (/[/@:.\\_]/.test(text.charAt(at - 1)) || stop - at > LONGEST_WORD) return false
    at--
  }
  return stop - at >= 3 && charClass(text, stop - 1) === LOWER
}
