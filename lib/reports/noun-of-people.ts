import { harmWords } from './harm-words'
import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import type { Token } from './read-tokens'

/** Tokens that verbs take, so that no noun phrase runs over them. */
export type Verbs = ReadonlySet<number>

export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight|earlier|later|last|early|late|january|february|march|april|june|july|august|september|october|november|december)$/

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
export const isThing = (tokens: Token[], at: number): boolean =>
  harmWords.notPeople.has(tokens[at]?.lower ?? '') ||
  lexicon.weapons.match(tokens, at) !== null ||
  (!isPersonWord(tokens, at) &&
    [civil, military, vehicle, flying, property, base, land, cache].some((table) => table.match(tokens, at)))

export const isPluralWord = (lower: string): boolean =>
  harmWords.plural.has(lower) || (/[^su]s$/.test(lower) && lower.length > 3)

/** "nine suspected rebels", "two wounded soldiers": a participle in front of its noun. */
const isAttribute = (tokens: Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.lower === 'missing') return isPersonWord(tokens, at + 1)
  if (!token?.verb?.participle || next?.part !== null || !/^(?:NOUN|ADJ|PROPN)$/.test(next.tag ?? 'NOUN'))
    return false
  if (harmWords.states.has(next.lower)) return false // "two shot dead"
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
export const nounEnd = (tokens: Token[], verbs: Verbs, from: number): number => {
  let to = from
  if (isAttribute(tokens, to)) to++
  while (!isStopped(tokens, verbs, to)) {
    const { lower = '' } = tokens[to] ?? {}
    if (/^dies?$/.test(lower) || (lower === 'shot' && tokens[to + 1]?.lower === 'dead')) break
    // "one soldier prisoner"
    const isTold = harmWords.states.has(lower) || /^(?:prisoners?|captives?|hostages?)$/.test(lower)
    if (to > from && (isTold || isVerbal(tokens[to]))) break
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
