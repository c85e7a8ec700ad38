import subjects from '@/data/lexicon/figure-subjects.json'
import { type Around, findNoun, type Noun, themes } from './find-noun'
import type { Quantity } from './read-quantity'

const MOST_BACK = 16 // words between what is counted and its number

const measured = new Set(subjects.measured)
const links = new Set(subjects.links)
const sized = new Set(subjects.sized)

/**
 * What is counted where its number stands behind the verb: "the number of wounded stood at 400", "put its losses at 9,000", "a force that numbers
 * 3,000", "the contingent is 11,000 strong". Null where nothing measured stands before the number.
 */
export const findNounBefore = (around: Around, quantity: Quantity): Noun | null => {
  const { words, first } = around
  const link = words[quantity.first - 1]?.lower ?? ''
  if (!links.has(link)) return null
  const isSized =
    sized.has(link) ||
    words[quantity.after]?.lower === 'strong' ||
    words[quantity.after + 1]?.lower === 'strong'
  for (let at = quantity.first - 2; at >= first && quantity.first - at <= MOST_BACK; at--) {
    const word = words[at]
    if (!word || /^[;:]$/.test(word.text)) return null
    if (measured.has(word.lower)) {
      const isOf = /^(?:of|in)$/.test(words[at + 1]?.lower ?? '')
      const counted = isOf
        ? findNoun(around, { ...quantity, after: skipArticle(words[at + 2]?.lower) ? at + 3 : at + 2 })
        : null
      if (counted && counted.at < quantity.first) return counted
      const theme = themes.get(word.lower)
      if (theme) return { at, theme, country: null }
      continue
    }
    const theme = isSized ? themes.get(word.lower) : undefined
    if (theme) return { at, theme, country: null }
  }
  return null
}

const skipArticle = (lower: string | undefined): boolean =>
  lower !== undefined && /^(?:the|its|their|a)$/.test(lower)
