import type { FoundCasualty } from './count-casualties'
import type { Draft } from './draft'
import type { Reading } from './reading'
import type { Sentence, Token } from './read-tokens'
import { tellTime, type TimeOfEvent } from './tell-time'
import { toEventType } from './tell-type'
import { isBreak } from './trim-range'

export type Known = Draft & { sentence: number }

const NEAR = 2 // sentences back in which the event of a sentence that tells only of its victims is looked for
const HARMS = new Set([
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
  'riots',
  'protests',
])

const harms = ({ subEventType }: Draft): boolean => HARMS.has(toEventType(subEventType))

/** "died in clashes", "were hurt when a mine went off": words that lead on to what did it. */
const LEADS_ON = /^(?:in|when|as|after|by|during|from|under)$/

const isAfter = (tokens: Token[], { trigger }: Draft, at: number): boolean => {
  if (trigger.first <= at) return false
  const between = tokens.slice(at + 1, trigger.first)
  return between.some(({ lower }) => LEADS_ON.test(lower)) && !between.some(isBreak)
}

const isRelative = ({ trigger: { frame } }: Draft): boolean =>
  frame.opener !== null &&
  (frame.opener.part === 'relative' || frame.opener.part === 'that' || frame.opener.lower === 'which')

const tells = ({ trigger }: Draft, at: number): boolean => trigger.first <= at && at <= trigger.last

/** The verb of a relative clause about a noun right before: "an attack that killed 75". */
const isOfNoun = (tokens: Token[], at: number): boolean =>
  /^(?:relative|that)$/.test(tokens[at - 1]?.part ?? '') || tokens[at - 1]?.lower === 'which'

/**
 * Of the events of its own sentence the one that a count belongs to: whose word tells it, which it leads on to ("were killed when"), else the nearest
 * before, past relative clauses.
 */
const ownerOf = (drafts: Draft[], { at, isSubject }: FoundCasualty, tokens: Token[]): Draft | null => {
  const teller = drafts.find((draft) => tells(draft, at))
  if (teller) return teller
  const before = drafts.filter(({ trigger }) => trigger.first < at)
  const isCut = ({ trigger }: Draft): boolean =>
    tokens.slice(trigger.last + 1, at).some(({ text }) => /^[;:]$/.test(text))
  const near = before.filter((draft) => !isCut(draft))
  const after = isSubject ? drafts.find((draft) => isAfter(tokens, draft, at)) : undefined
  const inClause = near.filter(({ trigger: { frame } }) => frame.clause.from <= at && at < frame.clause.to)
  const main = isOfNoun(tokens, at) ? near : near.filter((draft) => !isRelative(draft))
  const merged = drafts.find(({ words }) => words.includes(at))
  return (
    (inClause.length > 0 ? main.at(-1) : undefined) ??
    after ??
    main.at(-1) ??
    merged ??
    before.at(-1) ??
    drafts[0] ??
    null
  )
}

const spanOf = (sentence: Sentence, first: number, last: number) => {
  const { tokens } = sentence
  const [opening, closing] = [tokens[first], tokens[last]]
  const trigger = { start: opening?.start ?? 0, end: closing?.end ?? 0 }
  return { sentence: sentence.index, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, trigger }
}

const DAY = 86_400_000 // ms

/** Told of days that lie apart. */
const areApart = (one: TimeOfEvent, other: TimeOfEvent): boolean => {
  if (one.kind !== 'dated' || other.kind !== 'dated') return false
  const day = (text: string): number => Math.floor(Date.parse(text) / DAY)
  const gap = Math.max(day(one.dates.from) - day(other.dates.to), day(other.dates.from) - day(one.dates.to))
  return gap > 1
}

/** "In Derna a nurse was killed": at a place of its own. */
const opensElsewhere = ({ tokens }: Sentence): boolean =>
  /^(?:in|at|near|outside)$/.test(tokens[0]?.lower ?? '') &&
  tokens.slice(1, 4).some(({ mention }) => mention?.placeId && mention.use === 'literal')

/** Told so shortly before a sentence that this one may tell of its victims. */
export const isNear = (one: Known, { index }: Sentence): boolean =>
  one.sentence < index && index - one.sentence <= NEAR

/** The event of a sentence before that goes on: at the place that this one names, else the last that was told. */
const earlierOf = (
  known: Known[],
  casualty: FoundCasualty,
  sentence: Sentence,
  reading: Reading,
): Known | null => {
  const near = known.filter((one) => harms(one) && isNear(one, sentence))
  const places = new Set<string>(sentence.tokens.flatMap(({ mention }) => mention?.placeId ?? []))
  const samePlace = near.filter((one) => [...one.places].some((place) => places.has(place)))
  if (samePlace.length === 0 && opensElsewhere(sentence)) return null
  const lastSentence = near.at(-1)?.sentence
  const found = samePlace.at(-1) ?? near.find((one) => one.sentence === lastSentence)
  if (!found) return null
  const time = tellTime(reading, spanOf(sentence, casualty.at, casualty.at))
  const { trigger } = found
  return areApart(time, tellTime(reading, spanOf(trigger.sentence, trigger.first, trigger.last)))
    ? null
    : found
}

/** Gives each count of a sentence to its event: of those in it that do harm, else of the sentences before, else of any in it. */
export const giveCasualties = (
  found: FoundCasualty[],
  { own, known, sentence, reading }: { own: Draft[]; known: Known[]; sentence: Sentence; reading: Reading },
): void => {
  const { tokens } = sentence
  const harmful = own.filter(harms)
  for (const casualty of found) {
    const owner = ownerOf(harmful, casualty, tokens)
    const event = owner ?? earlierOf(known, casualty, sentence, reading) ?? ownerOf(own, casualty, tokens)
    event?.casualties.push(casualty)
  }
}
