import type { Mention, Place } from '@/lib/domain'
import { type Span, tokenize } from '@/lib/text'
import type { Item } from './item'

/** Marks that patterns see as one: dashes and minus signs, apostrophes. */
const codeOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[‐‑‒–—−]$/u, '-')
    .replaceAll(/[’ʼ`´]/gu, "'")

/** Embedded names ("Kharkiv Tractor Plant") say where the town is, not the plant; vague ones name nothing. */
const canAnchor = ({ use, kind, why }: Mention): boolean =>
  why !== 'too-vague' && (use !== 'embedded' || kind === 'facility')

const quotes = new Set(['"', '“', '”', '«', '»', '„'])

/** The words of a sentence, each place name as one item. */
export const readItems = (
  text: string,
  sentence: Span,
  mentions: Mention[],
  places: ReadonlyMap<string, Place>,
): Item[] => {
  const items: Item[] = []
  const addWords = (start: number, end: number) => {
    for (const token of tokenize(text, start, end)) {
      const code = codeOf(text.slice(token.start, token.end))
      if (!quotes.has(code)) items.push({ start: token.start, end: token.end, code })
    }
  }
  let at = sentence.start
  for (const mention of mentions) {
    if (mention.start < at || mention.end > sentence.end || !canAnchor(mention)) continue
    addWords(at, mention.start)
    const place = (mention.placeId && places.get(mention.placeId)) || null
    items.push({
      start: mention.start,
      end: mention.end,
      code: mention.use === 'demonym' ? '#M' : '#P',
      anchor: { isNamed: true, mention, place },
    })
    at = mention.end
  }
  addWords(at, sentence.end)
  return items
}
