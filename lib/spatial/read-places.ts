import { isAreaKind } from '@/lib/domain'
import type { Item } from './item'
import { firstWordsOf, lexicon } from './lexicon'

const mostAdjectives = 4 // "the small front-line eastern city of"

const isType = (item: Item | undefined): boolean => !!item && lexicon.settlements.has(item.code)

/** Behind it a name may stand: "the strategic eastern city of Pokrovsk", "the capital, Khartoum", "села Веселе". */
const typeInFront = (made: Item[]): number | null => {
  let at = made.length - 1
  if (made[at]?.code === 'of') at--
  else if (made[at]?.code === ',' && made[at - 1]?.code === 'capital') at--
  if (!isType(made[at])) return null
  let start = at
  for (let adjectives = 0; adjectives <= mostAdjectives; adjectives++) {
    const item = made[start - 1]
    if (!item || item.code === '#P' || item.code === '#D' || /^[,.;:()]/.test(item.code)) break
    if (lexicon.determiners.has(item.code)) return item.code === "'s" ? start : start - 1
    if (lexicon.glue.has(item.code)) break
    start--
  }
  return at
}

/** The words in front that belong to a name: its type, its owner ("Nigeria’s Maiduguri"), the article of a land. */
const widen = (made: Item[], item: Item): { item: Item; length: number } => {
  const start = typeInFront(made)
  let length = start ?? made.length
  const owner = made[length - 2]
  const isArea = item.anchor?.isNamed && isAreaKind(item.anchor.mention.kind)
  // "western Iran’s Kermanshah": the direction is of the owner, not of the name.
  if (made[length - 1]?.code === "'s" && owner?.code === '#P' && start === null) {
    length -= made[length - 3]?.code === '#A' ? 3 : 2
  } else if (made[length - 1]?.code === 'the' && isArea) length--
  return { item: { ...item, start: made[length]?.start ?? item.start }, length }
}

const longestAnaphor = 2 // words: "the city"
const firstWords = firstWordsOf(lexicon.anaphors)

/** A word that stands for a place named before; not "the city of …", not "the town hall". */
const readAnaphor = (items: Item[], at: number): { item: Item; next: number } | null => {
  if (!firstWords.has(items[at]?.code ?? '')) return null
  for (let length = longestAnaphor; length >= 1; length--) {
    const phrase = items.slice(at, at + length)
    const [first] = phrase
    const last = phrase.at(-1)
    if (!first || !last || phrase.length < length) continue
    const word = phrase.map(({ code }) => code).join(' ')
    const after = items[at + length]
    if (!lexicon.anaphors.has(word) || after?.code === 'of' || after?.code === '#P') continue
    return {
      item: { start: first.start, end: last.end, code: '#P', anchor: { isNamed: false, word } },
      next: at + length,
    }
  }
  return null
}

/** Place names with the words that belong to them, and words that stand for places, as one item each. */
export const readPlaces = (items: Item[]): Item[] => {
  const made: Item[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (!item) break
    const anaphor = item.anchor ? null : readAnaphor(items, at)
    if (anaphor) {
      made.push(anaphor.item)
      at = anaphor.next
      continue
    }
    at++
    if (item.code !== '#P') {
      made.push(item)
      continue
    }
    const wide = widen(made, item)
    made.length = wide.length
    const after = items[at]
    if (after && lexicon.after.has(after.code) && items[at + 1]?.code !== 'of') {
      made.push({ ...wide.item, end: after.end })
      at++
    } else made.push(wide.item)
  }
  return made
}
