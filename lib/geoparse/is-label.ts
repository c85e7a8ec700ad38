import { lexicon } from './lexicon'
import type { StoryContext } from './story-context'

const LONGEST_LABEL = 9 // words and marks before the colon: "Kirovskyi district, Donetsk, Donetsk region:"

/** What may stand in a label beside capitalised names: "Moshchun (Kyiv region):". */
const BESIDE_NAMES = new Set([',', '(', ')', '-', '/', 'of', 'the', 'near', 'and'])

/**
 * "Kyselivka: church destroyed", "Moshchun, Kyiv region: houses damaged": does the span stand in the place label that a line opens with?
 * A colon is also what follows a speaker, so a label with a person in it is none.
 */
export const isLabel = (
  { words, spans, persons }: Pick<StoryContext, 'words' | 'spans' | 'persons'>,
  index: number,
): boolean => {
  const span = spans[index]
  const name = span && words[span.first]
  if (!span || !name) return false
  let at = span.first
  while (words[at - 1]?.sentence === name.sentence) {
    if (span.first - at > LONGEST_LABEL) return false
    at--
  }
  for (let length = 0; length <= LONGEST_LABEL; length++, at++) {
    const word = words[at]
    if (!word || word.sentence !== name.sentence) return false
    if (word.text === ':') return at > span.last && words[at + 1]?.sentence === name.sentence
    if ((persons.strength[at] ?? 0) > 0) return false
    const isName = word.shape === 'capital' || word.shape === 'capitals' || word.shape === 'caseless'
    if (!isName && !BESIDE_NAMES.has(word.lower) && !lexicon.typeAfter.has(word.lower)) return false
  }
  return false
}
