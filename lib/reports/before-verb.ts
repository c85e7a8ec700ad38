import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import { betweenVerb, throughNouns } from './saying-words'
import type { Sentence } from './sentence-of-story'
import { isCapital, isTimed, type SpeakerWords } from './speaker-phrase'

const asides = new Set(attribution.asides)
const LONGEST_ASIDE = 6 // words of ", for their part,"

/** Where ", for their part," begins that a comma closes; null where something else stands between the commas. */
export const openingOfAside = (words: Word[], closing: number, first: number): number | null => {
  if (words[closing]?.text !== ',') return null
  for (let at = closing - 1; at > first && closing - at <= LONGEST_ASIDE; at--) {
    if (words[at]?.text === ',') return at < closing - 1 ? at : null
    if (!asides.has(words[at]?.lower ?? '')) return null
  }
  return null
}

/** The word in front of a verb of saying, without adverbs, times, brackets and "in a statement". */
export const wordBefore = (sentence: Sentence, verb: number): number => {
  const { words } = sentence
  let at = verb - 1
  for (; at >= sentence.first; at--) {
    const word = words[at]
    if (!word) break
    if (betweenVerb.has(word.lower) || isTimed(sentence, word)) continue
    const aside = openingOfAside(words, at, sentence.first)
    if (aside !== null) {
      at = aside
      continue
    }
    const through = throughNouns.has(word.lower) ? openingOfWay(words, at, sentence.first) : null
    if (through !== null) at = through
    else if (word.text === ')') {
      while (at > sentence.first && words[at]?.text !== '(') at--
    } else break
  }
  return at
}

/** First word of "in a statement", "on Telegram", when a preposition opens it. */
const openingOfWay = (words: Word[], at: number, first: number): number | null => {
  for (let back = at - 1; back >= first && at - back <= 4; back--) {
    if (/^(?:in|on|via|at|through|during|under)$/.test(words[back]?.lower ?? '')) return back
    if (words[back]?.shape === 'mark') return null
  }
  return null
}

const LONGEST_QUOTED = 6 // words of a paper's name in quotes

/** '"Carta de Pemba" reports': a name in quotes. */
export const quotedName = (words: Word[], closing: number, first: number): SpeakerWords | null => {
  if (!/^["”»'’]$/.test(words[closing]?.text ?? '')) return null
  for (let at = closing - 1; at >= first && closing - at <= LONGEST_QUOTED; at--) {
    if (/^["“«'‘]$/.test(words[at]?.text ?? ''))
      return words.slice(at + 1, closing).some(isCapital) ? { first: at + 1, last: closing - 1 } : null
    if (words[at]?.shape === 'mark' && !/^[-.]$/.test(words[at]?.text ?? '')) return null
  }
  return null
}
