import type { NameSpan } from './find-spans'
import type { Word } from './read-words'

/** The words beside a name in the form the learned cues are counted in: lower case, `^` for a capital, `#` for a number, `|` for an edge. */
const toCue = (word: Word | undefined, sentence: number | undefined): string => {
  if (!word || word.sentence !== sentence) return '|'
  if (word.shape === 'number') return '#'
  return word.shape === 'capital' || word.shape === 'capitals' ? `^${word.lower}` : word.lower
}

export const cuesBeside = (
  words: Word[],
  span: NameSpan,
): { before: string; farBefore: string; after: string } => {
  const sentence = words[span.first]?.sentence
  const before = toCue(words[span.first - 1], sentence)
  return {
    before,
    farBefore: `${toCue(words[span.first - 2], sentence)} ${before}`,
    after: toCue(words[span.last + 1], sentence),
  }
}
