import { harmWords } from './harm-words'
import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import type { Person } from './person'
import { readCount } from './read-count'
import type { Token } from './read-tokens'

/** Tokens that verbs take, so that no noun phrase runs over them. */
export type Verbs = ReadonlySet<number>

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight|earlier|later|last|early|late|january|february|march|april|june|july|august|september|october|november|december)$/
const PREPOSED = [...lexicon.atLeast, ...lexicon.atMost, ...lexicon.about]

export const isPersonWord = (tokens: Token[], at: number): boolean =>
  [at - 1, at].some((first) =>
    [lexicon.classes.person, lexicon.classes.armed, lexicon.classes.police, lexicon.classes.crowd].some(
      (table) => {
        const match = table.match(tokens, first)
        return match !== null && first + match.length - 1 === at
      },
    ),
  ) ||
  harmWords.people.has(tokens[at]?.lower ?? '') ||
  /(?:man|men|woman|women|boys?|girls?|ists?)$/.test(tokens[at]?.lower ?? '')

const { civil, military, vehicle, flying, property, base, land, cache } = lexicon.classes
const isThing = (tokens: Token[], at: number): boolean =>
  harmWords.notPeople.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.weapon ?? null) !== null ||
  (!isPersonWord(tokens, at) &&
    [civil, military, vehicle, flying, property, base, land, cache].some((table) => table.match(tokens, at)))

const isPluralWord = (lower: string): boolean =>
  harmWords.plural.has(lower) || (/[^su]s$/.test(lower) && lower.length > 3)

/** "nine suspected rebels", "two wounded soldiers": a participle in front of its noun. */
const isAttribute = (tokens: Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token?.verb?.participle || next?.part !== null || !/^(?:NOUN|ADJ|PROPN)$/.test(next.tag ?? 'NOUN'))
    return false
  return !harmWords.states.has(token.lower) || isPersonWord(tokens, at + 1)
}

/** "a boy walking to school" */
const isVerbal = (token: Token | undefined): boolean => token?.tag === 'VERB' && !token.isCapital

const isStopped = (tokens: Token[], verbs: Verbs, at: number): boolean => {
  const token = tokens[at]
  return (
    !token ||
    verbs.has(at) ||
    (isAdverb(token) && token.tag !== 'ADJ' && token.tag !== 'NOUN') ||
    token.isNumber ||
    TIME.test(token.lower) ||
    !(token.part === null || token.part === 'clitic')
  )
}

/** The words of a noun phrase behind its number or article; words of harm behind the noun ("two men dead") belong to no phrase. */
const nounEnd = (tokens: Token[], verbs: Verbs, from: number): number => {
  let to = from
  if (isAttribute(tokens, to)) to++
  while (!isStopped(tokens, verbs, to)) {
    if (to > from && (harmWords.states.has(tokens[to]?.lower ?? '') || isVerbal(tokens[to]))) break
    to++
  }
  while (to > from && tokens[to - 1]?.part === 'clitic') to--
  // "women and children", "soldiers and police officers": one number counts both.
  const next = tokens[to + 1]
  if (
    to > from &&
    /^(?:and|or)$/.test(tokens[to]?.lower ?? '') &&
    next?.part === null &&
    isPluralWord(tokens[to - 1]?.lower ?? '') &&
    !isStopped(tokens, verbs, to + 1) &&
    !harmWords.states.has(next.lower) &&
    !lexicon.units.has(next.lower) &&
    lexicon.vague[next.lower] === undefined
  ) {
    const end = nounEnd(tokens, verbs, to + 1)
    const head = tokens[end - 1]
    if (head && isPluralWord(head.lower) && isPersonWord(tokens, end - 1)) return end
  }
  return to
}

const person = (from: number, to: number, more: Partial<Person>): Person => ({
  from,
  to,
  low: 1,
  high: 1,
  isAbout: false,
  noun: null,
  isVague: false,
  isMore: false,
  isSure: true,
  isPart: false,
  isName: false,
  ...more,
})

/** A bare number is one of people unless something else is numbered: "in 2014", "School 63", "at 9". */
const mayStandBare = (tokens: Token[], from: number, to: number): boolean => {
  const [before, number, next] = [tokens[from - 1], tokens[from], tokens[to]]
  if (next?.lower === 'of' || next?.text === '%' || /^[/:]$/.test(next?.text ?? '')) return false
  if (number?.isNumber && /^(?:19|20)\d\d$/.test(number.text)) return false
  if (!before) return true
  // "with 40 hurt"
  if (before.part === 'preposition' && !/^(?:of|over|about|around)$/.test(before.lower))
    return before.lower === 'with' && harmWords.states.has(next?.lower ?? '')
  return !(number?.isNumber && (before.isCapital || /^(?:no|nos|number|type|[#/])$/.test(before.lower)))
}

export const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.isNumber || lexicon.units.has(token.lower))

const readCounted = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
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
    else return null
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
  if (head !== null && isThing(tokens, end - 1)) return null
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
  return person(from, to, { low, high, isAbout: count.isAbout, noun: head, isVague, isMore, isPart, isSure })
}

const POSTPOSED: [string[], 'low' | null][] = [
  [['at', 'least'], 'low'],
  [['or', 'more'], 'low'],
  [['or', 'so'], null],
  [['in', 'all'], null],
]

/** "a woman", "his brother", "the driver", "another", "a third". */
const readSingle = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  const token = tokens[at]
  if (!token) return null
  if (!/^(?:a|an|the|another|his|her|their|its)$/.test(token.lower)) return null
  if (PREPOSED.some((words) => words.every((word, index) => tokens[at + index]?.lower === word))) return null
  const isMore = token.lower === 'another'
  const next = tokens[at + 1]
  if (
    /^(?:second|third|fourth|fifth|sixth|other)$/.test(next?.lower ?? '') &&
    (verbs.has(at + 2) || tokens[at + 2]?.part === 'be')
  )
    return person(at, at + 2, { isMore: true })
  const end = nounEnd(tokens, verbs, at + 1)
  if (end === at + 1)
    return isMore &&
      (verbs.has(end) ||
        next === undefined ||
        next.part === 'mark' ||
        next.part === 'be' ||
        next.part === 'preposition')
      ? person(at, end, { isMore })
      : null
  const head = tokens[end - 1]
  if (!head) return null
  if (head.lower === 'couple') return person(at, end, { low: 2, high: 2, noun: 'couple' })
  if (isPluralWord(head.lower) || isThing(tokens, end - 1)) return null
  if (readCount(tokens, at) || lexicon.units.has(next?.lower ?? '')) return null
  if (harmWords.states.has(head.lower) || harmWords.toll.has(head.lower)) return null
  if (head.event || (head.mention && head.mention.use !== 'demonym')) return null
  const isKnown = isPersonWord(tokens, end - 1)
  if (
    !isKnown &&
    ((token.lower === 'the' && !harmWords.done.has(tokens[at - 1]?.lower ?? '')) ||
      token.lower === 'its' ||
      !/^(?:NOUN|PROPN|ADJ)$/.test(head.tag ?? 'NOUN'))
  )
    return null
  return person(at, end, { noun: head.lower, isMore, isSure: isKnown })
}

/** "killed him and his driver" */
const readPronoun = (tokens: Token[], verbs: Verbs, at: number): Person | null =>
  /^(?:him|her)$/.test(tokens[at]?.lower ?? '') &&
  verbs.has(at - 1) &&
  nounEnd(tokens, verbs, at + 1) === at + 1
    ? person(at, at + 1, { noun: 'him' })
    : null

/** "Colonel Ali Hassan", "journalist Ali Hassan": a run of capitals that names no place, people or group. */
const readNamed = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  let from = at
  const isTitled = tokens[at]?.part === null && !tokens[at]?.isCapital && isPersonWord(tokens, at)
  if (isTitled) from++
  let to = from
  while (
    tokens[to]?.isCapital &&
    tokens[to]?.part === null &&
    !verbs.has(to) &&
    !TIME.test(tokens[to]?.lower ?? '')
  )
    to++
  if (to === from || /^(?:none|nobody|both|all|some|many|most)$/.test(tokens[from]?.lower ?? '')) return null
  const run = tokens.slice(from, to)
  const isOther = run.some(
    (token, index) =>
      (token.mention !== null && (index === 0 || token.mention.use !== 'literal')) ||
      token.group !== null ||
      token.isNumber ||
      isPluralWord(token.lower) ||
      (token.text.length > 1 && token.text === token.text.toUpperCase()),
  )
  const last = run.at(-1)
  if (isOther || !last || isThing(tokens, to - 1) || last.event) return null
  // At the start of a sentence every word has a capital.
  if (at === 0 && run[0]?.tag !== 'PROPN') return null
  if (!isTitled && run.some(({ tag }) => tag !== null && tag !== 'PROPN' && tag !== 'NOUN')) return null
  return person(at, to, { isName: true, isSure: isTitled || run.length > 1 })
}

/** "Woman killed in shelling", "Nurse shot dead": headlines and telegrams leave the article out. */
const readBare = (tokens: Token[], verbs: Verbs, at: number): Person | null => {
  if (at > 0 && tokens[at - 1]?.part !== 'mark') return null
  if (tokens[at]?.part !== null || verbs.has(at)) return null
  const end = nounEnd(tokens, verbs, at)
  const head = tokens[end - 1]
  if (!head || end === at || end - at > 3) return null
  return !isPluralWord(head.lower) &&
    !harmWords.plural.has(head.lower) &&
    !isThing(tokens, end - 1) &&
    isPersonWord(tokens, end - 1)
    ? person(at, end, { noun: head.lower })
    : null
}

/** The people or the person that a phrase beginning at `at` counts or names; null where none is. */
export const readPerson = (tokens: Token[], verbs: Verbs, at: number): Person | null =>
  readCounted(tokens, verbs, at) ??
  readSingle(tokens, verbs, at) ??
  readPronoun(tokens, verbs, at) ??
  readNamed(tokens, verbs, at) ??
  readBare(tokens, verbs, at)
