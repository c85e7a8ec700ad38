/** What a character is to the scanners. Numbers, so that a class per code unit fits a byte. */
export const SPACE = 1
/** Ends a line. */
export const BREAK = 2
export const LOWER = 3
export const UPPER = 4
/** A letter without case (Georgian, Hebrew, Han, ʼ …). */
const LETTER = 5
/** Continues the letter before it: combining marks, joiners, soft hyphens, direction marks. */
export const MARK = 6
export const DIGIT = 7
const OTHER = 8

/** Class per UTF-16 code unit, filled when a unit is first seen; 0 = not seen yet. */
const known = new Uint8Array(0x10000)

const classOf = (character: string): number => {
  if (/^[\n\r\v\f\u0085\u2028\u2029]$/.test(character)) return BREAK
  if (/^\s$/.test(character)) return SPACE
  if (/^\p{Ll}$/u.test(character)) return LOWER
  if (/^(?:\p{Lu}|\p{Lt})$/u.test(character)) return UPPER
  if (/^\p{L}$/u.test(character)) return LETTER
  if (/^(?:\p{M}|\p{Cf})$/u.test(character)) return MARK
  if (/^\p{N}$/u.test(character)) return DIGIT
  return OTHER
}

/** Class of the character at `at`; a surrogate pair has one class, found from its first half. */
export const charClass = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff) return classOf(String.fromCodePoint(text.codePointAt(at) ?? unit))
  const seen = known[unit]
  if (seen) return seen
  return (known[unit] = classOf(String.fromCharCode(unit)))
}

/** Code units that the character at `at` takes: 2 for a surrogate pair, else 1. */
export const charWidth = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

export const isLetter = (charClass: number): boolean =>
  charClass === LOWER || charClass === UPPER || charClass === LETTER
export const isWordPart = (charClass: number): boolean => charClass >= LOWER && charClass <= DIGIT
