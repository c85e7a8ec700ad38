/** Patterns are rows of words in `data/lexicon/place-patterns.json`; each word becomes a piece of a regular expression over item codes. */
const slots: Record<string, string> = {
  DISTANCE: ' (#D)',
  BEARING: ' (#[NAQ])',
  NOUN: ' (#N)',
  ADJECTIVE: ' (#A)',
  RELATIVE: ' (#Q)',
  PLACE: ' (#P)',
  COUNTRY: ' (#[PM])',
  BORDER: ' (#B)',
}

/** What a sentence must have for a pattern with such a slot to be tried. */
const needed: Record<string, string> = {
  DISTANCE: '#D',
  PLACE: '#P',
  BORDER: '#B',
  NOUN: '#N',
  ADJECTIVE: '#A',
  RELATIVE: '#Q',
}

const escape = (word: string): string => word.replaceAll(/[()/.*+?[\]^$|{}\\]/g, String.raw`\$&`)

const alternative = (word: string, classes: Readonly<Record<string, string[]>>): string => {
  const slot = slots[word]
  if (slot) return slot
  if (!word.startsWith('@')) return ` ${escape(word).replaceAll('_', ' ')}`
  const words = classes[word.slice(1)]
  if (!words) throw new Error(`place-patterns.json: no word class ${word}`)
  return `(?:${words.map((each) => alternative(each, classes)).join('|')})`
}

/**
 * `a|b` either, `a_b` both in a row, `?` behind a word: it may be missing, `@name` one of a word class, capitals a slot.
 * `needs` are item codes without which it cannot fit.
 * Matches from a space to before a space, as item codes are written with one space before each.
 */
export const compilePattern = (
  pattern: string,
  classes: Readonly<Record<string, string[]>>,
): { regex: RegExp; needs: string[] } => {
  const pieces = pattern.split(' ').map((word) => {
    const isOptional = word.endsWith('?')
    const choices = (isOptional ? word.slice(0, -1) : word).split('|')
    const source = choices.map((choice) => alternative(choice, classes)).join('|')
    return `(?:${source})${isOptional ? '?' : ''}`
  })
  const needs = pattern.split(' ').flatMap((word) => needed[word] ?? [])
  return { regex: new RegExp(`${pieces.join('')}(?= |$)`, 'dgu'), needs }
}
