import { harmWords } from './harm-words'
import { lexicon } from './lexicon'
import { isPersonWord, isThing, nounEnd, type Verbs } from './noun-of-people'
import { onePerson, type Person } from './person'
import { readCount } from './read-count'
import type { Token } from './read-tokens'

/** A bare number is one of people unless something else is numbered: "in 2014", "School 63", "at 9". */
const mayStandBare = (tokens: Token[], from: number, to: number): boolean => {
  const [before, number, next] = [tokens[from - 1], tokens[from], tokens[to]]
  if (next?.lower === 'of' || next?.text === '%' || next?.text === '/') return false
  // "9:30", "one after another"
  if (next?.text === ':' && tokens[to + 1]?.isNumber) return false
  if (number?.lower === 'one' && /^(?:after|by|another)$/.test(next?.lower ?? '')) return false
  if (number?.isNumber && /^(?:19|20)\d\d$/.test(number.text)) return false
  if (!before) return true
  // "with 40 hurt"
  if (before.part === 'preposition' && !/^(?:of|over|about|around|among)$/.test(before.lower))
    return before.lower === 'with' && harmWords.states.has(next?.lower ?? '')
  return !(
    number?.isNumber &&
    ((before.isCapital && !harmWords.done.has(before.lower)) ||
      /^(?:no|nos|number|type|[#/])$/.test(before.lower))
  )
}

export const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.isNumber || lexicon.units.has(token.lower))

export const readCounted = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  const count = readCount(tokens, at)
  if (!count) return null
  let { low, high } = count
  let to = count.to
  let isMore = /^(?:another|further|additional)$/.test(tokens[count.from - 1]?.lower ?? '')
  let from = isMore ? count.from - (tokens[count.from - 2]?.lower === 'a' ? 2 : 1) : count.from
  // "all the five", "his two sons"
  while (/^(?:all|the|his|her|its|their|these|those)$/.test(tokens[from - 1]?.lower ?? '')) from--
  if (tokens[to]?.text === '(' && tokens[to + 1]?.isNumber && tokens[to + 2]?.text === ')') to += 3
  for (; harmWords.more.has(tokens[to]?.lower ?? ''); to++) isMore = true
  let isPart = false
  if (tokens[to]?.lower === 'of') {
    const [next, behind] = [tokens[to + 1], tokens[to + 2]]
    if (
      harmWords.partOf.has(next?.lower ?? '') &&
      !(/^th[eo]se$/.test(next?.lower ?? '') && behind?.part === null)
    ) {
      isPart = true
      to += 2
      if (tokens[to]?.part === 'article') to++
    } else if (next?.part === 'article' || next?.part === 'possessive') {
      // "12 of the 40 passengers": the first number counts.
      to += isNumeral(behind) ? 3 : 2
    } else if (isNumeral(next)) to += 2
    else {
      // "ten of Salim's men"
      const owner = tokens.slice(to + 1, to + 5).findIndex(({ part }) => part === 'clitic')
      if (owner < 0 || !next?.isCapital) return null
      to += owner + 2
    }
  }
  // "ten people, one a nurse"
  if (to === count.to && /^an?$/.test(tokens[to]?.lower ?? '')) {
    isPart = true
    to++
  }
  const isOfAll = to > count.to && tokens[to - 1]?.part === 'article'
  const end = nounEnd(tokens, verbs, to)
  const head = end > to ? (tokens[end - 1]?.lower ?? null) : null
  // "nine of the dead"
  if (isOfAll && harmWords.states.has(head ?? '')) isPart = true
  // "twelve of Haftar's gang"
  const isOfBody = to > count.to && harmWords.bodies.has(head ?? '')
  if (head !== null && !isOfBody && isThing(tokens, end - 1)) return null
  if (head === null && !isPart && !isMore && !mayStandBare(tokens, count.from, to)) return null
  if (head === null && to === count.to && tokens[to]?.text === ',' && tokens[to + 1]?.isNumber) return null
  to = end
  // "12 people at least", "a hundred or more"
  for (const [words, bound] of POSTPOSED)
    if (words.every((word, index) => tokens[to + index]?.lower === word)) {
      to += words.length
      if (bound === 'low') high = null
    }
  const isVague = low === null && high === null
  const isSure = head === null || isPersonWord(tokens, end - 1) || harmWords.counted.has(head)
  return onePerson(from, to, {
    low,
    high,
    isAbout: count.isAbout,
    noun: head,
    isVague,
    isMore,
    isPart,
    isSure,
  })
}

/** "both of them", "both men", "both died": those two told before. */
export const readBoth = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  if (tokens[at]?.lower !== 'both') return null
  const two = { low: 2, high: 2, isPart: true }
  const next = tokens[at + 1]
  if (!next || verbs.has(at + 1) || next.part === 'be' || next.part === 'have')
    return onePerson(at, at + 1, two)
  const isOf = next.lower === 'of'
  if (isOf && harmWords.partOf.has(tokens[at + 2]?.lower ?? '')) return onePerson(at, at + 3, two)
  const from = isOf ? at + 3 : at + 1
  const to = nounEnd(tokens, verbs, from)
  return to > from && isPersonWord(tokens, to - 1)
    ? onePerson(at, to, { ...two, noun: tokens[to - 1]?.lower ?? null })
    : null
}

const POSTPOSED: [string[], 'low' | null][] = [
  [['at', 'least'], 'low'],
  [['or', 'more'], 'low'],
  [['or', 'so'], null],
  [['in', 'all'], null],
]
