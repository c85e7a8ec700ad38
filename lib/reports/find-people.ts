import { harmWords } from './harm-words'
import { lexicon } from './lexicon'
import type { Person } from './person'
import type { Verbs } from './noun-of-people'
import { isNumeral } from './read-counted'
import { readPerson } from './read-person'
import type { Token } from './read-tokens'

const isAge = (token: Token | undefined): boolean => token?.isNumber === true && /^\d{1,3}$/.test(token.text)

const LONGEST_ASIDE = 6 // tokens in brackets that may stand behind people: "(aged 8 and 12)"

/** Behind the noun: ages, names, whose they are. What follows may go on with the list. */
const skipAsides = (tokens: Token[], verbs: Verbs, from: number, { low }: Person): number => {
  let at = from
  for (;;) {
    const start = at
    if (tokens[at]?.text === '(') {
      const close = tokens.slice(at, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')')
      if (close > 0) at += close + 1
    }
    const comma = tokens[at]?.text === ',' ? at + 1 : at
    const aged = tokens[comma]?.lower === 'aged' ? comma + 1 : comma
    if ((aged > comma || comma > at) && isAge(tokens[aged])) {
      let end = aged + 1
      while (
        (/^(?:and|,|to)$/.test(tokens[end]?.lower ?? '') && isAge(tokens[end + 1])) ||
        isAge(tokens[end])
      )
        end++
      const closes = tokens[end]?.text === ','
      if (
        aged > comma ||
        closes ||
        end >= tokens.length ||
        tokens[end]?.part === 'mark' ||
        tokens[end]?.part === 'be' ||
        (low === 1 && tokens[end]?.part !== null)
      )
        at = closes ? end + 1 : end
      // The comma goes on with the list: "a man, 40, a woman".
      if (closes && /^(?:a|an|another)$/.test(tokens[at]?.lower ?? '')) at--
    }
    if (tokens[at]?.lower === 'from' && tokens[at + 1]?.isCapital) {
      at += 2
      while (tokens[at]?.isCapital) at++
    }
    if (tokens[at]?.lower === 'of' && !harmWords.partOf.has(tokens[at + 1]?.lower ?? '')) {
      let end = at + 1
      while (end < tokens.length && !verbs.has(end)) {
        const token = tokens[end]
        if (
          !token ||
          !(
            token.part === null ||
            token.part === 'article' ||
            token.part === 'possessive' ||
            token.part === 'clitic' ||
            token.isNumber
          )
        )
          break
        if (harmWords.states.has(token.lower)) break
        end++
      }
      at = end
    }
    if (tokens[at]?.text === ',' && tokens[at + 1]?.isCapital && !tokens[at + 1]?.mention && low === 1) {
      let end = at + 1
      while (tokens[end]?.isCapital) end++
      if (tokens[end]?.text === ',') at = end + 1
    }
    if (at === start) return at
  }
}

const isVerbBehind = (tokens: Token[], verbs: Verbs, at: number): boolean =>
  verbs.has(at) || tokens[at]?.part === 'be' || tokens[at]?.part === 'have'

/** Whether people are a part of those told before them: "nine of them", "including two women", "a child among them". */
const isSubset = (tokens: Token[], one: Person): boolean => {
  if (one.isPart) return true
  const before = tokens[one.from - 1]?.lower ?? ''
  if (harmWords.subsets.has(before)) return true
  const [next, behind] = [tokens[one.to]?.lower, tokens[one.to + 1]?.lower ?? '']
  if ((next === 'among' || next === 'of') && harmWords.partOf.has(behind)) return true
  // "among the dead were two children", "among them two soldiers"
  const words = tokens.slice(Math.max(0, one.from - MOST_BACK), one.from).map(({ lower }) => lower)
  return /\bamong (?:them|whom|those|the \w+)\b[^,;]*$/.test(words.join(' '))
}

const MOST_BACK = 6 // tokens between "among the dead" and the part of them

const add = (sum: number | null, value: number | null): number | null =>
  sum === null || value === null ? null : sum + value

const join = (one: Person, other: Person): Person => ({
  ...one,
  to: other.to,
  low: add(one.low, other.low),
  high: add(one.high, other.high),
  isAbout: one.isAbout || other.isAbout,
  isVague: one.isVague && other.isVague,
  isSure: one.isSure && other.isSure,
  noun: one.noun === other.noun ? one.noun : 'people',
  isName: false,
})

/** Where the next of a list begins; null where none does. */
const nextOfList = (tokens: Token[], at: number): number | null => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.text === ',' && next?.lower === 'and') return at + 2
  if (token?.lower === 'and' && next?.lower === 'of') return at + 2
  if (token?.text === ',' || token?.lower === 'and' || token?.lower === 'plus') return at + 1
  if (token?.lower === 'along' && next?.lower === 'with') return at + 2
  if (token?.lower === 'as' && next?.lower === 'well' && tokens[at + 2]?.lower === 'as') return at + 3
  return null
}

/** A list from its first: "two soldiers, a policeman and his wife". An object's list ends before a subject: "killed two and three were hurt". */
const readList = (tokens: Token[], verbs: Verbs, first: Person): { all: Person; end: number } => {
  const before = tokens[first.from - 1]?.lower ?? ''
  const isObject = verbs.has(first.from - 1) && !harmWords.subsets.has(before)
  const isDone = harmWords.done.has(before)
  // "to a health post, and two men": a guess behind a preposition begins no list.
  const isGuess =
    !first.isSure && !first.isName && /^(?:preposition|to)$/.test(tokens[first.from - 1]?.part ?? '')
  let all = first
  let end = skipAsides(tokens, verbs, first.to, first)
  for (;;) {
    const at = nextOfList(tokens, end)
    if (at === null || isGuess) break
    const isComma = tokens[end]?.text === ',' && at === end + 1
    const from = countAt(tokens, at)
    const next = readPerson(tokens, verbs, from)
    if (!next || next.from !== at || next.isName || next.noun === null || isSubset(tokens, next)) break
    const isStated = harmWords.states.has(tokens[next.to]?.lower ?? '')
    if (harmWords.states.has(next.noun) || (isStated && (isDone || harmWords.states.has(first.noun ?? ''))))
      break
    // "his brother, a soldier": who he is.
    const isApposition =
      isComma &&
      (first.isName ||
        tokens[at]?.lower === 'the' ||
        (all.low === 1 && first.noun !== 'him' && tokens[first.from]?.part === 'possessive'))
    if (isApposition || (isObject && isVerbBehind(tokens, verbs, skipAsides(tokens, verbs, next.to, next))))
      break
    if (isComma && !goesOn(tokens, verbs, next)) break
    all = { ...join(all, next), from: all.from }
    end = skipAsides(tokens, verbs, next.to, next)
    all.to = next.to
  }
  return { all, end }
}

/** Behind a comma a list has an "and" to come. */
const goesOn = (tokens: Token[], verbs: Verbs, from: Person): boolean => {
  const at = nextOfList(tokens, skipAsides(tokens, verbs, from.to, from))
  if (at === null) return false
  const next = readPerson(tokens, verbs, countAt(tokens, at))
  return next !== null && next.from === at && next.noun !== null
}

const NUMBER_PHRASES = [...lexicon.atLeast, ...lexicon.atMost, ...lexicon.about]

/** Where the number stands in "at least five", "about 20": the place from which it is read. */
const countAt = (tokens: Token[], start: number): number => {
  let at = start
  while (/^(?:all|the|his|her|its|their)$/.test(tokens[at]?.lower ?? '') && isNumeral(tokens[at + 1])) at++
  for (const words of NUMBER_PHRASES)
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at + words.length
  return tokens[at]?.lower === 'another' && isNumeral(tokens[at + 1]) ? at + 1 : at
}

/** The people that a sentence counts or names one by one, lists as one, in their order. */
export const findPeople = (tokens: Token[], verbs: Verbs): Person[] => {
  const found: Person[] = []
  let isPart = false // the last list told a part of those before it
  for (let at = 0; at < tokens.length; at++) {
    const last = found.at(-1)
    // "killed five and wounded as many"
    if (
      last &&
      tokens[at]?.lower === 'as' &&
      tokens[at + 1]?.lower === 'many' &&
      tokens[at + 2]?.lower !== 'as'
    ) {
      found.push({ ...last, from: at, to: at + 2, noun: null, isMore: false })
      at++
      continue
    }
    const first = readPerson(tokens, verbs, at)
    if (!first) continue
    const { all, end } = readList(tokens, verbs, first)
    isPart = isSubset(tokens, first)
    found.push({ ...all, isPart })
    at = Math.max(all.to, end) - 1
  }
  return found
}
