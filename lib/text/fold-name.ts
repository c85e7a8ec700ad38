/** Letters that Unicode does not decompose, in the spelling English papers use. */
const undecomposed: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
}

const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i
const ascii = /^[\0-\x7f]*$/
/** Apostrophes and quotation marks of every kind, and the soft-sign marks of transliterations: dropped. */
const apostrophes = /['"`‘’‚‛“”„‟ʹʺʻʼʽʾʿˈ′″＇·]/g
/** A stop inside or after an abbreviation goes without a gap: "W.Va." is `wva`, "St. Louis" is `st louis`. */
const stops = /\./g
/** Combining marks go, but for those that make a Cyrillic letter of its own: й ў, ї, ѓ ќ. Ё becomes е, a stressed letter plain. */
const looseMarks = /(?<![иу](?=\u0306)|і(?=\u0308)|[гк](?=\u0301))[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g
const notWord = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * Normal form of a name for look-up: lower case, no diacritics, apostrophes or stops, one space for every hyphen, comma or gap.
 * Cyrillic letters stay Cyrillic. Idempotent; `''` when nothing of the name is left.
 */
export const foldName = (name: string): string => {
  if (plain.test(name)) return name.toLowerCase()
  return toWords(ascii.test(name) ? foldAscii(name) : foldLetters(name))
}

const foldAscii = (name: string): string => name.replace(/['"`.]/g, '').toLowerCase()

const foldLetters = (name: string): string =>
  name
    .replace(/´/g, '') // decomposes into a space and an accent
    .normalize('NFKD')
    .replace(apostrophes, '')
    .replace(stops, '')
    .toLowerCase()
    .replace(looseMarks, '')
    .replace(/[ßæœøłđðþħıə]/g, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFC')

const toWords = (folded: string): string => folded.replace(/&/g, ' and ').replace(notWord, ' ').trim()
