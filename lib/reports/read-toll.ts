import { harmWords, type Kind } from './harm-words'
import { isAdverb } from './is-verb-use'
import type { Person } from './person'
import { type ReadCount, readCount } from './read-count'
import type { Token } from './read-tokens'

const FARTHEST = 26 // tokens between "the dead" and how many they are

const kindOf = (word: string): Kind =>
  /^(?:injured|wounded)$/.test(word) ? 'injured' : word === 'missing' ? 'missing' : 'killed'

/** What a "number" is of: "the number of slain rebels at", "brought to 12 the number of people killed". */
const kindOfNumber = (tokens: Token[], at: number): Kind | null => {
  for (let next = at + 1; next < Math.min(tokens.length, at + NEAR); next++) {
    const token = tokens[next]
    if (!token || token.part === 'mark' || (harmWords.tollVerbs.has(token.lower) && token.lower !== 'of'))
      break
    const kind = harmWords.states.get(token.lower) ?? harmWords.counted.get(token.lower)
    if (kind) return kind
  }
  return null
}

const NEAR = 8 // tokens between "number" and what it is of

const isCount = (tokens: Token[], verb: number): ReadCount | null => {
  for (let number = verb + 1; number <= verb + 4; number++) {
    const count = readCount(tokens, number)
    if (!count || count.from > number) continue
    return mayBeToll(tokens, verb, count.from, count.to) ? count : null
  }
  return null
}

type Toll = { kind: Kind; people: Person; isToll: boolean }

const toToll = (kind: Kind, { low, high, isAbout, from, to }: ReadCount): Toll => ({
  kind,
  isToll: true,
  people: {
    from,
    to,
    low,
    high,
    isAbout,
    noun: 'dead',
    isVague: false,
    isMore: false,
    isSure: true,
    isPart: false,
    isName: false,
  },
})

const NUMBERS: ReadonlySet<string> = new Set(['number', 'figure', 'count', 'tally'])
const SPEAKS: ReadonlySet<string> = new Set(['speak', 'speaks', 'spoke', 'spoken', 'speaking'])

/** Whether a word may open a number that stands away from what it counts. */
export const isTollWord = (lower: string): boolean =>
  NUMBERS.has(lower) || SPEAKS.has(lower) || harmWords.toll.has(lower)

/** "a priest speaks of 19", "against an army count of 26": how many, and nothing more. */
const readSpoken = (tokens: Token[], at: number): Toll | null => {
  const lower = tokens[at]?.lower ?? ''
  if (!SPEAKS.has(lower) && (!NUMBERS.has(lower) || lower === 'number')) return null
  if (tokens[at + 1]?.lower !== 'of') return null
  const count = isCount(tokens, at + 1)
  const next = count && tokens[count.to]
  return count && (next === undefined || next?.part === 'mark') ? toToll('killed', count) : null
}

/** "the death toll rose to 14", "put the number of dead at three", "wounded: 5", "bringing to nine the number killed": a number that stands away from what it counts. */
export const readToll = (tokens: Token[], at: number): Toll | null => {
  const spoken = readSpoken(tokens, at)
  if (spoken) return spoken
  const word = tokens[at]?.lower ?? ''
  const isNumber = NUMBERS.has(word)
  if (!isNumber && (!harmWords.toll.has(word) || !isOpened(tokens, at))) return null
  const kind = isNumber ? kindOfNumber(tokens, at) : kindOf(word)
  if (isNumber && tokens[at - 1]?.lower === 'the') {
    const ahead = [...Array(NEAR).keys()]
      .map((back) => at - 1 - back)
      .find((to) => tokens[to]?.lower === 'to')
    const count =
      ahead !== undefined && /^(?:bring|tak|rais|brought|took)/.test(tokens[ahead - 1]?.lower ?? '')
        ? isCount(tokens, ahead)
        : null
    if (count && count.to === at - 1 && kind) return toToll(kind, count)
  }
  for (let verb = at + 1; verb < Math.min(tokens.length, at + FARTHEST); verb++) {
    const token = tokens[verb]
    if (!token || /^[;.()]$/.test(token.text)) return null
    const isOther = verb > at + 1 && harmWords.toll.has(token.lower) && word !== 'toll' && !isNumber
    if (isOther) return null
    if (!harmWords.tollVerbs.has(token.lower) && token.text !== ':') continue
    const count = isCount(tokens, verb)
    // "put the number at nine": of the dead.
    const isBare = isNumber && kind === null && verb === at + 1 && token.lower === 'at'
    if (count && (kind || isBare)) return toToll(kind ?? 'killed', count)
  }
  return null
}

/** "the dead", "the number of civilians killed", "death toll", "Wounded: 3". */
const isOpened = (tokens: Token[], at: number): boolean => {
  if (tokens[at]?.lower === 'toll' || tokens[at + 1]?.text === ':') return true
  const words = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  return /(?:\b(?:the|its|their|his|own)|\bnumber of(?: \w+)?|that of(?: the)?)$/.test(words.join(' '))
}

/** Behind "at", "to", "of" the number itself stands, with at most "more than" before it; what it counts may follow. */
const mayBeToll = (tokens: Token[], verb: number, from: number, to: number): boolean => {
  const between = tokens.slice(verb + 1, from)
  const next = tokens[to]
  return between.every((token) => isAdverb(token) || token.part === 'preposition') && next?.lower !== 'of'
}
