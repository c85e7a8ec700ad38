import type { Range } from './frame'
import { isAdverb } from './is-verb-use'
import type { Token } from './read-tokens'

export const isBreak = (token: Token): boolean =>
  /^(?:[;:—–()"“”[\]|…?!]|--|-)$/.test(token.text) || token.text === '.'

const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|overnight|earlier|later|late|early|last|this|january|february|march|april|may|june|july|august|september|october|november|december|morning|night|evening|afternoon|day|days|hours|week|weekend|dawn|noon|midnight|ago)$/

/** Whether nothing but adverbs, times and marks stands in a range. */
export const isEmpty = (tokens: Token[], { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (
      !token ||
      token.part === 'mark' ||
      token.part === 'conjunction' ||
      isAdverb(token) ||
      WEEKDAY.test(token.lower)
    )
      continue
    return false
  }
  return true
}

/** The part of a range behind opening phrases: "On Tuesday, Russian forces" -> "Russian forces". */
export const dropOpening = (tokens: Token[], range: Range): Range => {
  let { from } = range
  for (;;) {
    while (
      from < range.to &&
      (tokens[from]?.part === 'mark' || tokens[from]?.part === 'conjunction' || isAdverb(tokens[from]))
    )
      from++
    const first = tokens[from]
    if (!first || from >= range.to) return { from: range.to, to: range.to }
    const isPhrase =
      isTimeSegment(tokens, from, range.to) ||
      first.part === 'preposition' ||
      first.part === 'sub' ||
      WEEKDAY.test(first.lower) ||
      first.verb?.ing
    if (!isPhrase) return { from, to: range.to }
    let comma = from
    while (comma < range.to && tokens[comma]?.text !== ',') comma++
    if (comma < range.to) from = comma + 1
    else {
      // "On Wednesday its troops", "In Kherson Russian drones": no comma; past the time or the name.
      const start = from
      while (from < range.to && isOpeningWord(tokens, from, start)) from++
      if (from === start) return { from: range.to, to: range.to }
    }
  }
}

/** "Hours earlier, drones …": the words up to the comma tell a time. */
const isTimeSegment = (tokens: Token[], from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const token = tokens[at]
    if (token?.text === ',')
      return at > from && /^(?:earlier|later|ago|before|after|later)$/.test(tokens[at - 1]?.lower ?? '')
  }
  return false
}

const isOpeningWord = (tokens: Token[], at: number, start: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (at === start) return token.part === 'preposition' || WEEKDAY.test(token.lower)
  if (token.part === 'preposition' || WEEKDAY.test(token.lower)) return true
  if (token.part === 'article' && WEEKDAY.test(tokens[at + 1]?.lower ?? '')) return true
  if (token.isNumber && WEEKDAY.test(tokens[at - 1]?.lower ?? '')) return true
  return token.mention !== null && token.mention.use === 'literal'
}

/** The head phrase: up to a preposition other than "of", a comma with an insertion, or a relative. */
export const headOf = (tokens: Token[], range: Range): Range => {
  let to = range.from
  while (to < range.to) {
    const token = tokens[to]
    if (!token || token.part === 'relative' || token.part === 'that' || isBreak(token)) break
    if (to > range.from && token.part === 'preposition' && token.lower !== 'of') break
    if (token.text === ',' && !continuesList(tokens, to, range.to)) break
    if (
      to > range.from &&
      (token.verb?.participle || token.lower.endsWith('ed')) &&
      !token.isCapital &&
      tokens[to + 1]?.part === 'preposition'
    )
      break
    to++
  }
  return { from: range.from, to }
}

/** A comma inside "two women, a child and a soldier". */
export const continuesList = (tokens: Token[], comma: number, to: number): boolean => {
  for (let at = comma + 1; at < Math.min(to, comma + 9); at++) {
    const token = tokens[at]
    if (!token || token.part === 'preposition' || token.part === 'relative' || token.part === 'sub')
      return false
    if (token.lower === 'and') return true
  }
  return false
}
