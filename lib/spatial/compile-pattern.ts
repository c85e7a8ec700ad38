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

/** The item codes that may stand in a slot. */
const codesOfSlot: Record<string, string[]> = {
  DISTANCE: ['#D'],
  BEARING: ['#N', '#A', '#Q'],
  NOUN: ['#N'],
  ADJECTIVE: ['#A'],
  RELATIVE: ['#Q'],
  PLACE: ['#P'],
  COUNTRY: ['#P', '#M'],
  BORDER: ['#B'],
}

const escape = (word: string): string => word.replaceAll(/[()/.*+?[\]^$|{}\\]/g, String.raw`\$&`)

type Classes = Readonly<Record<string, string[]>>

const wordsOfClass = (name: string, classes: Classes): string[] => {
  const words = classes[name.slice(1)]
  if (!words) throw new Error(`place-patterns.json: no word class ${name}`)
  return words
}

const alternative = (word: string, classes: Classes): string => {
  const slot = slots[word]
  if (slot) return slot
  if (!word.startsWith('@')) return ` ${escape(word).replaceAll('_', ' ')}`
  return `(?:${wordsOfClass(word, classes)
    .map((each) => alternative(each, classes))
    .join('|')})`
}

/** The codes of which one stands where this alternative fits: of several words in a row the first. */
const codesOf = (word: string, classes: Classes): string[] =>
  word.startsWith('@')
    ? wordsOfClass(word, classes).flatMap((each) => codesOf(each, classes))
    : (codesOfSlot[word] ?? word.split('_').slice(0, 1))

/**
 * `a|b` either, `a_b` both in a row, `?` behind a word: it may be missing, `@name` one of a word class, capitals a slot.
 * `needs`: of each of these lists one item code stands in whatever it fits, the shortest list first.
 * Matches from a space to before a space, as item codes are written with one space before each.
 */
export const compilePattern = (pattern: string, classes: Classes): { regex: RegExp; needs: string[][] } => {
  const pieces = pattern.split(' ').map((word) => {
    const isOptional = word.endsWith('?')
    const choices = (isOptional ? word.slice(0, -1) : word).split('|')
    const source = choices.map((choice) => alternative(choice, classes)).join('|')
    return `(?:${source})${isOptional ? '?' : ''}`
  })
  const needs = pattern
    .split(' ')
    .filter((word) => !word.endsWith('?'))
    .map((word) => word.split('|').flatMap((choice) => codesOf(choice, classes)))
    .toSorted((a, b) => a.length - b.length)
  return { regex: new RegExp(`${pieces.join('')}(?= |$)`, 'dgu'), needs }
}
