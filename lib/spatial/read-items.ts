import type { Mention, Place } from '@/lib/domain'
import { type Span, tokenize } from '@/lib/text'
import type { Item } from './item'
import { smallLandOf, townOf } from './town-of'

/** Marks that patterns see as one: dashes and minus signs, apostrophes. */
const codeOf = (word: string): string =>
  SMALL.test(word)
    ? word
    : word
        .toLowerCase()
        .replace(/^[‐‑‒–—−]$/u, '-')
        .replaceAll(/[’ʼ`´]/gu, "'")
const SMALL = /^[a-z]+$/

const quotes = new Set(['"', '“', '”', '«', '»', '„'])

/** The words of a sentence, each place name as one item. */
export const readItems = (
  text: string,
  sentence: Span,
  mentions: Mention[],
  places: ReadonlyMap<string, Place>,
): Item[] => {
  const items: Item[] = []
  const addWords = (from: number, end: number) => {
    // The tokenizer knows a possessive by the word before it, which is in the mention here.
    const possessive = from > sentence.start ? /^['’ʼ]s\b/u.exec(text.slice(from, end)) : null
    const start = from + (possessive?.[0].length ?? 0)
    if (possessive) items.push({ start: from, end: start, code: "'s" })
    for (const token of tokenize(text, start, end)) {
      const code = codeOf(text.slice(token.start, token.end))
      if (!quotes.has(code)) items.push({ start: token.start, end: token.end, code })
    }
  }
  let at = sentence.start
  for (const mention of mentions) {
    if (mention.start < at || mention.end > sentence.end || mention.why === 'too-vague') continue
    addWords(at, mention.start)
    const place = (mention.placeId && places.get(mention.placeId)) || null
    const wordBehind =
      /^\s+(?<word>\p{L}+)/u.exec(text.slice(mention.end, mention.end + 40))?.groups?.word ?? ''
    items.push({
      start: mention.start,
      end: mention.end,
      code: mention.use === 'demonym' ? '#M' : '#P',
      anchor: {
        isNamed: true,
        mention,
        place,
        town: townOf(mention, place, { places, wordBehind }),
        land: smallLandOf(mention, place, places),
      },
    })
    at = mention.end
  }
  addWords(at, sentence.end)
  return items
}
