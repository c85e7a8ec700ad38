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

/** Words between a type word in front and the name: "the city of", "province, ". */
const BEFORE_INNER = new Set(['of', 'the', 'called', 'named'])

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
  return null
}
