import type { Item } from './item'
import { firstWordsOf, lexicon } from './lexicon'

/** A number in words or digits; `share` is how far a vague one ("several") may be off, as a share of it. */
export type NumberWords = {
  value: number
  share?: number
  isDigits: boolean
  /** Index behind its last item. */
  next: number
}

const longestPhrase = 3 // words: "a few dozen"
const firstWords = firstWordsOf([...lexicon.vague.keys(), ...lexicon.numbers.keys()])

/** `7` `1,200` `7.5` `7,5`; null for times, dates and words. */
const readDigits = (word: string): number | null => {
  if (!/^\d[\d.,]*$/.test(word)) return null
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  const plain = /^\d+,\d{1,2}$/.test(word) ? word.replace(',', '.') : word
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** "twenty-five", "forty two": the ones after the tens. */
const addOnes = (items: Item[], tens: NumberWords): NumberWords => {
  if (tens.value < 20 || tens.value > 90 || tens.value % 10) return tens
  const at = items[tens.next]?.code === '-' ? tens.next + 1 : tens.next
  const ones = lexicon.numbers.get(items[at]?.code ?? '') ?? 0
  const isArticle = items[at]?.code === 'a' || items[at]?.code === 'an'
  return ones >= 1 && ones <= 9 && !isArticle ? { ...tens, value: tens.value + ones, next: at + 1 } : tens
}

/** The number that begins at `at`; an impossible one (NaN, below zero) has the value NaN. */
export const readNumber = (items: Item[], at: number): NumberWords | null => {
  const first = items[at]
  if (!first) return null
  if (lexicon.impossible.has(first.code)) return { value: Number.NaN, isDigits: true, next: at + 1 }
  const digits = readDigits(first.code)
  if (digits !== null) return { value: digits, isDigits: true, next: at + 1 }
  if (first.code === '-' && items[at + 1]?.start === first.end && items[at - 1]?.end !== first.start) {
    const negative = readDigits(items[at + 1]?.code ?? '')
    if (negative !== null) return { value: Number.NaN, isDigits: true, next: at + 2 }
  }
  if (!firstWords.has(first.code)) return null
  for (let length = longestPhrase; length >= 1; length--) {
    const phrase = items.slice(at, at + length)
    if (phrase.length < length) continue
    const words = phrase.map(({ code }) => code).join(' ')
    const vague = lexicon.vague.get(words)
    if (vague) return { value: vague.value, share: vague.share, isDigits: false, next: at + length }
    const value = lexicon.numbers.get(words)
    if (value !== undefined) return addOnes(items, { value, isDigits: false, next: at + length })
  }
  return null
}
