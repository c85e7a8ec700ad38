import { BREAK, charClass, charWidth, DIGIT, isLetter, isWordPart, MARK, SPACE } from './char-class'
import type { Token, TokenKind } from './span'

const APOSTROPHES = new Set(["'", '’', '‘', '`', '´', 'ʹ'])
/** Longest last part of an acronym with stops, in letters: `W.Va.` */
const LAST_PART_LETTERS = 3

/** The words, numbers and punctuation marks of `text` between `from` and `to`, in order; white space is left out. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = []
  let at = from
  const take = (end: number, kind: TokenKind): void => {
    tokens.push({ start: at, end: Math.min(end, to), kind })
    at = end
  }
  while (at < to) {
    const kind = charClass(text, at)
    if (kind === SPACE || kind === BREAK) at++
    else if (isLetter(kind)) take(endOfAcronym(text, at, to) ?? endOfWord(text, at, to), 'word')
    else if (kind === DIGIT) take(endOfNumber(text, at, to), 'number')
    else {
      const clitic = endOfPossessive(text, at, to)
      if (clitic && at > from && isWordPart(charClass(text, at - 1))) take(clitic, 'word')
      else take(at + charWidth(text, at), 'punctuation')
    }
  }
  return tokens
}

/** Letters, marks and digits, with apostrophes inside (`Slov’yansk`), without a possessive `’s`. */
const endOfWord = (text: string, start: number, to: number): number => {
  let at = start
  while (at < to) {
    if (isWordPart(charClass(text, at))) at += charWidth(text, at)
    else if (!isInnerApostrophe(text, at, to)) break
    else at++
  }
  return at
}

const isInnerApostrophe = (text: string, at: number, to: number): boolean =>
  APOSTROPHES.has(text.charAt(at)) &&
  at + 1 < to &&
  isLetter(charClass(text, at + 1)) &&
  endOfPossessive(text, at, to) === null

/** End of `’s` at `at` when the word stops there. */
const endOfPossessive = (text: string, at: number, to: number): number | null => {
  if (!APOSTROPHES.has(text.charAt(at))) return null
  const letter = text.charAt(at + 1)
  if ((letter !== 's' && letter !== 'S') || at + 2 > to) return null
  return at + 2 === to || !isWordPart(charClass(text, at + 2)) ? at + 2 : null
}

/** `10,000` `1.3` `04.11.2024` `10:30`: digits with single separators between digits. */
const endOfNumber = (text: string, start: number, to: number): number => {
  let at = start
  while (at < to) {
    const kind = charClass(text, at)
    if (kind === DIGIT || (kind === MARK && at > start)) at += charWidth(text, at)
    else if (/[.,:]/.test(text.charAt(at)) && at + 1 < to && charClass(text, at + 1) === DIGIT) at++
    else break
  }
  return at
}

/** End of single letters with stops (`U.S.`, `p.m.`, `J.K.`), the last part up to three letters (`W.Va.`); null for other words. */
const endOfAcronym = (text: string, start: number, to: number): number | null => {
  let at = start
  let end: number | null = null
  for (;;) {
    let part = at
    while (part < to && isLetter(charClass(text, part))) part += charWidth(text, part)
    const letters = part - at
    if (letters === 0 || letters > LAST_PART_LETTERS) return end
    const stop = part < to && text.charAt(part) === '.'
    if (at > start && stop) end = part + 1
    // `U.S` without its last stop is an acronym too, `n.br` is not one.
    else if (at > start && letters === 1 && (part === to || !isWordPart(charClass(text, part)))) return part
    if (!stop || letters > 1) return end
    at = part + 1
  }
}
