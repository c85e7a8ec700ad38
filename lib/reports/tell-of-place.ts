import type { Row } from '@/lib/geoparse/evaluate-trees'
import { findTriggers } from './find-triggers'
import { partsAndWholes } from './parts-and-wholes'
import { type Candidate, candidatesOf } from './place-candidates'
import { readTokens } from './read-tokens'
import type { EventSpan, Reading } from './reading'
import { type Tie, tieOf } from './tie-of-place'
import type { Trigger } from './trigger'

const FAR = { tokens: 30, before: -8, behind: 4, near: [-3, 2] } as const // from which farther makes no difference: tokens, sentences

const flag = (is: boolean): number => (is ? 1 : 0)
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** Words that tell an event, with the word that tells it as the grammar reads it. */
export type Told = { span: EventSpan; trigger: Trigger | null }

export const toTold = (reading: Reading, span: EventSpan): Told => {
  const sentence = readTokens(reading)[span.sentence]
  const trigger = sentence
    ? findTriggers(sentence).find(
        ({ first, last }) =>
          (sentence.tokens[first]?.start ?? 0) <= span.trigger.start &&
          span.trigger.start < (sentence.tokens[last]?.end ?? 0),
      )
    : undefined
  return { span, trigger: trigger ?? null }
}

const known = new WeakMap<Trigger, Map<Candidate, Tie>>()

/**
 * How a place is tied to a telling in its sentence: the finer the better, and a whole gives way to its part. Null in another sentence. Read once for
 * each word and place: all events of a sentence ask for it.
 */
export const tieTo = (reading: Reading, candidate: Candidate, { trigger }: Told): Tie | null => {
  if (!trigger || candidate.sentence !== trigger.sentence.index) return null
  const ofTrigger = known.get(trigger) ?? new Map<Candidate, Tie>()
  known.set(trigger, ofTrigger)
  const before = ofTrigger.get(candidate)
  if (before) return before
  const tie = tieOf(candidate, trigger)
  const parts = partsAndWholes(candidatesOf(reading)[candidate.sentence] ?? [], trigger.sentence.tokens)
  const worth = tie.worth + (parts.get(candidate) ?? 0)
  const read = { name: tie.name, worth: worth < 0 ? worth : worth + candidate.exactness }
  ofTrigger.set(candidate, read)
  return read
}

const isBetween = (one: Candidate, candidate: Candidate, { trigger }: EventSpan): boolean =>
  candidate.start < trigger.start
    ? one.start > candidate.start && one.start < trigger.start
    : one.start > trigger.start && one.start < candidate.start

/** What stands between a place and the word that leads the telling of an event: signs for the judge of places. `fine`: the exact places of the story. */
export const tellOfPlace = (reading: Reading, candidate: Candidate, told: Told, fine: Candidate[]): Row => {
  const { trigger, span } = told
  const apart = candidate.sentence - span.sentence
  const row: Row = {
    apart: clamp(apart, FAR.before, FAR.behind),
    [`apart.${clamp(apart, FAR.near[0], FAR.near[1])}`]: 1,
  }
  if (!trigger || apart !== 0) return row
  const { tokens } = trigger.sentence
  const first = tokens.findIndex(({ end }) => end > candidate.start)
  const isAhead = first < trigger.first
  const [from, to] = isAhead ? [first, trigger.first] : [trigger.last + 1, first]
  const between = tokens.slice(from, to)
  const tie = tieTo(reading, candidate, told)
  const phrase = trigger.frame.phrases.find(({ range }) => range.from <= first && first < range.to)
  return {
    ...row,
    [`tie.${tie?.name}`]: 1,
    [`phrase.${phrase?.preposition ?? 'none'}`]: 1,
    worth: tie?.worth ?? 0,
    tokens: Math.min(FAR.tokens, between.length),
    ahead: flag(isAhead),
    marks: between.filter(({ part }) => part === 'mark').length,
    semicolons: flag(between.some(({ text }) => /^[;:.–—]$/.test(text))),
    verbs: trigger.groups.filter(({ at }) => at >= from && at < to).length,
    clauses: between.filter(
      ({ part, lower }) => part === 'sub' || part === 'relative' || part === 'that' || lower === 'while',
    ).length,
    ands: between.filter(({ part }) => part === 'conjunction').length,
    nearer: fine.filter(
      (one) => one !== candidate && one.sentence === candidate.sentence && isBetween(one, candidate, span),
    ).length,
  }
}
