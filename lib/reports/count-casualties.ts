import type { Count } from '@/lib/domain'
import { findHarm } from './find-harm'
import { findPeople } from './find-people'
import { mayHarm } from './harm-readers'
import type { Kind } from './harm-words'
import { harmWords } from './harm-words'
import type { Person } from './person'
import type { Sentence, Token } from './read-tokens'
import { readVerbGroups } from './read-verb-groups'

/** People whom an event befell: how many, and where the text says so. */
export type FoundCasualty = {
  kind: Kind
  count: Count
  /** The word that says what befell them. */
  at: number
  /** On which side they stand as far as their name tells: those of two sides are no two counts of one thing. */
  side: 'foes' | 'forces' | null
  /** Adds to what was told before; a vague one opens the count upwards. */
  isMore: boolean
  isVague: boolean
  /** A part of those told before. */
  isPart: boolean
  isToll: boolean
  /** One person, told as new: "a woman", "a soldier". */
  isSingle: boolean
  /** Told of the subject: "three were killed"; else of the object. */
  isSubject: boolean
  sentence: number
  /** Told as another's count: "later spoke of nine dead". */
  isOther: boolean
  /** Its sentence tells of a stretch of time: "since January", "so far this year". */
  isOfPeriod: boolean
  isName: boolean
  /** What they are called, as in `Person`. */
  noun: string | null
}

const sideOf = ({ noun }: Person): FoundCasualty['side'] =>
  noun && harmWords.foes.has(noun) ? 'foes' : noun && harmWords.forces.has(noun) ? 'forces' : null

const textOf = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

const LARGE = 1000 // from here on a count is a figure and not that of one event

const OTHER_VOICE = /\b(?:later|spoke|speaks?|claim\w*|puts?)\b/ // words by which another count than before is told

const SIDE_WORDS = 4 // tokens behind the word of harm in which "on either side" stands

const ALSO_BACK = 5 // tokens before the word of harm

/** "also killed two", "two died as well": beside those told before. */
const isAlso = (tokens: Token[], at: number): boolean =>
  /\b(?:also|as well|too)\b/.test(textOf(tokens, Math.max(0, at - ALSO_BACK), at)) ||
  /^(?:as well|too\b)/.test(textOf(tokens, at + 1, at + 3))

/** Counts since a date or of a whole war belong to no event. */
const isTotal = (tokens: Token[]): boolean => {
  const text = ` ${textOf(tokens, 0, tokens.length)} `
  return (
    / since (?:the|its|russia|february \d{4}|january|october|\d{4}|24\.02)/.test(text) ||
    / (?:in total since|in the war|throughout the war|so far this year|this year alone|this month|last month|over the day|in the past day|per day) /.test(
      text,
    )
  )
}

/** The casualties that a sentence tells of, in its order. */
export const countCasualties = ({ tokens, index }: Sentence): FoundCasualty[] => {
  if (!tokens.some(mayHarm)) return []
  const groups = readVerbGroups(tokens)
  const verbs = new Set(groups.flatMap(({ start, at }) => range(start, at + 1)))
  const people = findPeople(tokens, verbs)
  const isOfPeriod = isTotal(tokens)
  return findHarm({ tokens, groups, people }).flatMap(({ kind, at, people: one, isToll }) => {
    const [first, last] = [tokens[one.from], tokens[one.to - 1]]
    if (!first || !last || one.low === 0 || one.high === 0 || (one.low ?? one.high ?? 0) >= LARGE) return []
    // "one man was killed on either side"
    const isDouble = /\bon (?:either|each) side\b/.test(
      textOf(tokens, one.from, Math.max(one.to, at) + SIDE_WORDS),
    )
    const times = (value: number | null): number | null => (value !== null && isDouble ? 2 * value : value)
    return [
      {
        kind,
        at,
        count: {
          low: times(one.low),
          high: times(one.high),
          isAbout: one.isAbout,
          start: first.start,
          end: last.end,
        },
        side: sideOf(one),
        isMore: one.isMore || isAlso(tokens, at),
        isVague: one.isVague,
        isPart: one.isPart,
        isToll,
        isSingle: one.low === 1 && one.high === 1 && /^(?:a|an|one|his|her)$/.test(first.lower),
        isSubject: one.from < at,
        sentence: index,
        isOther: OTHER_VOICE.test(textOf(tokens, 0, tokens.length)),
        isOfPeriod,
        isName: one.isName,
        noun: one.noun,
      },
    ]
  })
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)
