import type { PlaceKind } from '@/lib/domain'
import type { NameSpan } from './find-spans'
import { lexicon } from './lexicon'
import type { Word } from './read-words'

/** What the words around a name say it is: "Donetsk region", "the city of Tianjin", "Russia’s Kursk border region". */
export type TypeCue = { kinds: PlaceKind[]; word: string; start: number; end: number }

const REACH = 3 // words between a name and its type word: "Kursk border region"

/** Words that may stand between a name and its type word. */
const INNER = new Set([
  'border',
  'mountain',
  'coastal',
  'autonomous',
  'tribal',
  'eastern',
  'western',
  'southern',
  'northern',
  'central',
  'capital',
  'administrative',
  'and',
  ',',
])

/** "northern Gaza" is a part of the land of that name. Towns are halved by rivers into east and west: "eastern Aleppo" stays in the town. */
export const PART_OF = new Set(['northern', 'southern'])

/** Words between a type word in front and the name: "the city of", "province, ". */
const BEFORE_INNER = new Set(['of', 'the', 'called', 'named'])

/** Names that a list sets side by side: "Homs, Idlib and Aleppo", "Herat and Kunduz". */
const LISTED = /^(?:, | and | or |, and | та | і | и |, та )$/
const LONGEST_LIST = 12 // names

/** "Homs, Idlib and Aleppo governorates", "the provinces of Herat and Kunduz": a plural type word is said of every name of the list. */
export const findListCue = (
  { text, words, spans }: { text: string; words: Word[]; spans: NameSpan[] },
  index: number,
): TypeCue | null => {
  const isListed = (left: number): boolean => {
    const [one, other] = [spans[left], spans[left + 1]]
    return !!one && !!other && LISTED.test(text.slice(one.end, other.start))
  }
  const cueAt = (at: number, isBehind: boolean): TypeCue | null => {
    const span = spans[at]
    const cue = span && findTypeCue(words, span)
    if (!cue || !lexicon.plurals.has(cue.word.toLowerCase())) return null
    return isBehind === cue.end > span.end ? cue : null
  }
  let last = index
  while (last - index < LONGEST_LIST && isListed(last)) last++
  const behind = last > index ? cueAt(last, true) : null
  if (behind) return behind
  let first = index
  while (index - first < LONGEST_LIST && first > 0 && isListed(first - 1)) first--
  return first < index ? cueAt(first, false) : null
}

export const findTypeCue = (words: Word[], span: NameSpan): TypeCue | null => {
  const name = words[span.first]
  if (!name) return null
  for (let at = span.last + 1; at <= span.last + REACH; at++) {
    const word = words[at]
    if (!word || word.sentence !== name.sentence) break
    const kinds = lexicon.typeAfter.get(word.lower)
    // "Kursk border region": the last type word of the phrase decides.
    const next = words[at + 1]
    if (kinds && !(next && word.lower === 'border' && lexicon.typeAfter.has(next.lower))) {
      return { kinds, word: word.text, start: span.start, end: word.end }
    }
    if (!INNER.has(word.lower)) break
  }
  for (let at = span.first - 1; at >= span.first - REACH; at--) {
    const word = words[at]
    if (!word || word.sentence !== name.sentence) break
    const kinds = lexicon.typeBefore.get(word.lower)
    if (kinds) return { kinds, word: word.text, start: word.start, end: span.end }
    if (!BEFORE_INNER.has(word.lower)) break
  }
  const part = words[span.first - 1]
  if (part?.shape === 'lower' && part.sentence === name.sentence && PART_OF.has(part.lower)) {
    return { kinds: ['admin1'], word: part.text, start: span.start, end: span.end }
  }
  return null
}
