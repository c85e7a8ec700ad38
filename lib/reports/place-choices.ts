import type { Row } from '@/lib/geoparse/evaluate-trees'
import { type Candidate, candidatesOf } from './place-candidates'
import { placeSigns } from './place-signs'
import { placeWords } from './place-words'
import type { EventSpan, Reading } from './reading'
import { tellOfPlace, tieTo, type Told, toTold } from './tell-of-place'
import type { Tie } from './tie-of-place'
import { isUnknownName } from './unknown-names'

/** A place of a story, or none, with what speaks for its being that of an event, in several rows of signs; `tie`: the best to any telling of it. */
export type PlaceChoice = { candidate: Candidate | null; signs: Row[]; tie: Tie | null }

/** What a story tells of an event, at one or more places of the text. */
export type ToldEvent = EventSpan & { others?: EventSpan[] }

const WINDOW = { before: 8, behind: 3, lede: 1 } // sentences around the tellings, and from the first on
const FINE = 3 // exactness of a place that says where
const NO_TIE = -30 // worth
const NONE_EXACTNESS = -6
const MOST = { sentence: 6, tellings: 4 } // from which more make no difference

const MOVES = /^(?:withdraw|deploy|evacuate)$/
const FIRES = /^(?:shell|bomb|bomb-air|strike|strike-noun|launch|down|explode|attack|open-fire)$/
const THIS = /^(?:the|this|that|same)$/

const flag = (is: boolean): number => (is ? 1 : 0)

/** Words of a telling that point back: "the town was stormed", "in the same region". */
const backWords = ({ trigger }: Told): string[] => {
  const tokens = trigger?.sentence.tokens ?? []
  return tokens.flatMap(({ lower }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    const isNamed = next?.lower === 'of' || Boolean(next?.mention)
    return THIS.test(before?.lower ?? '') && !isNamed ? [lower] : []
  })
}

/** Whether one of these words can mean a place of its kind. */
const canMean = (words: string[], { mention }: Candidate): boolean => {
  const own = mention ? placeWords.back[mention.kind] : undefined
  return own !== undefined && words.some((word) => own.has(word))
}

/** What the telling itself says, the same for all its places. */
const ofEvent = (told: Told[], candidates: Candidate[]): Row => {
  const [lead] = told
  const trigger = lead?.trigger
  const tokens = trigger?.sentence.tokens ?? []
  const clause = trigger?.frame.clause ?? { from: 0, to: 0 }
  const own = candidates.filter(({ sentence }) => sentence === lead?.span.sentence)
  const opening = tokens[0]?.lower ?? ''
  const unknown = tokens.flatMap((_, at) => (isUnknownName(tokens, at) ? [at] : []))
  return {
    'event.moves': flag(MOVES.test(trigger?.sense.id ?? '')),
    'event.fires': flag(FIRES.test(trigger?.sense.id ?? '')),
    'event.casualty': flag(trigger?.sense.casualty ?? false),
    'event.noun': flag(trigger?.isNoun ?? false),
    'event.sentence': Math.min(MOST.sentence, lead?.span.sentence ?? 0),
    'event.tellings': Math.min(MOST.tellings, told.length),
    'event.fine': own.filter(({ exactness }) => exactness >= FINE).length,
    'event.any': own.length,
    'event.here': flag(tokens.some(({ lower }, at) => lower === 'here' && tokens[at + 1]?.part !== 'be')),
    'event.there': flag(tokens.some(({ lower }) => placeWords.here.has(lower))),
    'event.unknown': flag(unknown.some((at) => at >= clause.from && at < clause.to)),
    'event.unknown.any': flag(unknown.length > 0),
    'event.pronoun': flag(placeWords.pronouns.has(opening)),
    'event.the': flag(opening === 'the'),
    'event.elsewhere': flag(placeWords.elsewhere.has(opening)),
  }
}

const bestOf = (ties: (Tie | null)[]): Tie | null =>
  ties.reduce((best, tie) => (tie && (!best || tie.worth > best.worth) ? tie : best), null)

/** How the other events of the story lay claim to a place. */
const ofStrangers = (
  reading: Reading,
  candidate: Candidate,
  told: Told[],
  strangers: Told[],
  own: number,
): Row => {
  const beside = strangers.filter(({ span }) => span.sentence === candidate.sentence)
  const gapOf = ({ span }: Told): number => Math.abs(span.trigger.start - candidate.start)
  const ownGap = Math.min(
    ...told.map((one) => (one.span.sentence === candidate.sentence ? gapOf(one) : Infinity)),
  )
  const worth = bestOf(beside.map((one) => tieTo(reading, candidate, one)))?.worth ?? NO_TIE
  return {
    'stranger.sentence': beside.length,
    'stranger.nearer': flag(beside.some((one) => gapOf(one) < ownGap)),
    'stranger.worth': worth,
    'stranger.better': flag(worth > own),
  }
}

/** The places of the story around the tellings of an event, and those of its first sentences. */
const placesAround = (reading: Reading, spans: EventSpan[]): Candidate[] => {
  const numbers = spans.map(({ sentence }) => sentence)
  const [from, to] = [Math.min(...numbers) - WINDOW.before, Math.max(...numbers) + WINDOW.behind]
  return candidatesOf(reading).flatMap((ofSentence, index) =>
    index <= WINDOW.lede || (index >= from && index <= to) ? ofSentence : [],
  )
}

/** The places among which that of an event is chosen, and none of them, each with what speaks for it. `events`: all events of the story. */
export const placeChoices = (reading: Reading, event: ToldEvent, events: EventSpan[]): PlaceChoice[] => {
  const spans = [event, ...(event.others ?? [])]
  const lead = toTold(reading, event)
  const told = [lead, ...(event.others ?? []).map((span) => toTold(reading, span))]
  const strangers = events
    .filter((one) => spans.every(({ trigger }) => trigger.start !== one.trigger.start))
    .map((span) => toTold(reading, span))
  const candidates = placesAround(reading, spans)
  const fine = candidates.filter(
    ({ exactness, mention }) => exactness >= FINE && mention?.use !== 'metonymic',
  )
  const common = ofEvent(told, candidates)
  const [leadBack, anyBack] = [backWords(lead), told.flatMap(backWords)]
  const ties = candidates.map((candidate) => bestOf(told.map((one) => tieTo(reading, candidate, one))))
  const best = Math.max(NO_TIE, ...ties.map((tie) => tie?.worth ?? NO_TIE))
  const rows = candidates.map((candidate, index): PlaceChoice => {
    const tie = ties[index] ?? null
    const worth = tie?.worth ?? NO_TIE
    const aparts = spans.map(({ sentence }) => candidate.sentence - sentence)
    const row: Row = {
      'any.apart': aparts.reduce((near, one) => (Math.abs(one) < Math.abs(near) ? one : near)),
      'any.worth': worth,
      [`any.tie.${tie?.name}`]: 1,
      'points.back': flag(canMean(leadBack, candidate)),
      'points.back.any': flag(canMean(anyBack, candidate)),
      'told.sentence': flag(aparts.includes(0)),
      'best.any': flag(worth === best),
      'best.less': best - worth,
      'later.fine': fine.filter(
        ({ start, sentence }) =>
          start > candidate.start && start < event.trigger.start && sentence < event.sentence,
      ).length,
    }
    const signs = [
      common,
      placeSigns(reading, candidate),
      tellOfPlace(reading, candidate, lead, fine),
      ofStrangers(reading, candidate, told, strangers, worth),
      row,
    ]
    return { candidate, signs, tie }
  })
  const none: Row = {
    none: 1,
    'best.less': best - NO_TIE,
    exactness: NONE_EXACTNESS,
    'any.worth': NO_TIE,
  }
  return [...rows, { candidate: null, signs: [common, none], tie: null }]
}
