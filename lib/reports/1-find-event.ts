import type { Mention, Place, SectionKind } from '@/lib/domain'
import { countCasualties, type FoundCasualty, toCasualties } from './count-casualties'
import type { Draft } from './draft'
import { findActors } from './find-actors'
import { findTriggers } from './find-triggers'
import type { Trigger } from './trigger'
import type { FoundEvent } from './found-event'
import { findEarlier } from './is-told-once-more'
import { isCrime, namesForce } from './is-war-context'
import { mergeDrafts } from './merge-drafts'
import { placesOfTrigger } from './places-of-trigger'
import type { Reading } from './reading'
import { readTokens, type Sentence } from './read-tokens'
import { tellBackground } from './tell-background'
import { tellModality } from './tell-modality'
import { tellType, toEventType } from './tell-type'

/** Sections whose sentences report nothing of their own. */
const SILENT = new Set<SectionKind>(['boilerplate', 'credit', 'embed', 'update-line'])

const CONFIDENCE = { strong: 0.9, weak: 0.7, noun: 0.8, noPlace: -0.2 }

type Known = Draft & { sentence: number }
type Context = { reading: Reading; places: Map<string, Place>; known: Known[] }

const isSilent = ({ story, sentences }: Reading, index: number): boolean => {
  const start = sentences[index]?.start ?? 0
  const section = story.sections.find((one) => one.start <= start && start < one.end)
  return section !== undefined && SILENT.has(section.kind)
}

const countryOf = (
  mentions: Mention[],
  tokens: Sentence['tokens'],
  places: Map<string, Place>,
): string | null => {
  const own = mentions.find(({ placeId }) => placeId !== null)
  const any = own ?? tokens.find(({ mention }) => mention?.placeId && mention.use === 'literal')?.mention
  return (any?.placeId ? places.get(any.placeId)?.country : null) ?? null
}

const toDraft = (trigger: Trigger, { reading, places, known }: Context): Draft | null => {
  const modality = tellModality(trigger)
  if (modality === 'not-happened' || tellBackground(trigger, reading.story)) return null
  const { tokens } = trigger.sentence
  if (isCrime(tokens)) return null
  const mentions = placesOfTrigger(trigger)
  const side = findActors(trigger, places).find(({ role }) => role === 'initiator')?.side ?? null
  const before =
    known.filter(({ sentence }) => trigger.sentence.index - sentence <= 2).at(-1)?.subEventType ?? null
  const subEventType = tellType(trigger, {
    country: countryOf(mentions, tokens, places),
    side,
    before,
    isAttempt: modality === 'attempted',
    isRemoteWar: known.some((one) => toEventType(one.subEventType) === 'explosions-remote-violence'),
  })
  if (!subEventType) return null
  return {
    trigger,
    modality,
    subEventType,
    places: new Set(mentions.flatMap(({ placeId }) => placeId ?? [])),
    casualties: [],
  }
}

/** A noun or a weak word alone is no event: it needs a place, a force, casualties, or a verb that tells it happened. */
const standsAlone = ({ trigger, places, casualties }: Draft, { known }: Context): boolean => {
  const { isNoun, sense, sentence, frame } = trigger
  const told = trigger.groups.find((group) => group.start > trigger.last && group.start - trigger.last <= 2)
  if (
    isNoun &&
    told &&
    /^(?:record|report|take|occur|happen|continue|resume|break|erupt|rage|go)$/.test(told.lemma) &&
    sentence.tokens
      .slice(frame.clause.from, trigger.first)
      .some((token) => token.isNumber || known.length > 0)
  )
    return true
  const hasPlace =
    places.size > 0 || sentence.tokens.some(({ mention }) => mention !== null && mention.use === 'literal')
  // "The island was hit hardest": by what, nobody says.
  const isBare = sense.id === 'strike' && frame.group?.isPassive === true && !frame.agent
  if (
    isBare &&
    !namesForce(sentence.tokens) &&
    !known.some((one) => toEventType(one.subEventType) === 'explosions-remote-violence') &&
    casualties.length === 0
  )
    return false
  if (!isNoun)
    return !sense.weak || hasPlace || casualties.length > 0 || namesForce(sentence.tokens) || known.length > 0
  const next = trigger.groups.find((group) => group.at > trigger.last)
  const isGeneral =
    next?.lemma === 'be' &&
    next.at - trigger.last <= 2 &&
    /^(?:is|are)$/.test(sentence.tokens[next.at]?.lower ?? '')
  if (isGeneral && casualties.length === 0) return false
  return hasPlace || casualties.length > 0 || (frame.agent !== null && namesForce(sentence.tokens))
}

/** Gives each count to the event whose word is nearest, the one in the same clause first. */
const giveCasualties = (
  drafts: Draft[],
  found: FoundCasualty[],
  { known }: Context,
  sentence: number,
): void => {
  for (const casualty of found) {
    const distance = ({ trigger }: Draft): number =>
      Math.abs(trigger.first - casualty.at) +
      (trigger.first > casualty.at && !/^(?:killed|injured)$/.test(casualty.kind) ? 2 : 0) +
      (trigger.frame.clause.from <= casualty.at && casualty.at < trigger.frame.clause.to ? 0 : 3)
    const [nearest] = [...drafts].sort((a, b) => distance(a) - distance(b))
    if (nearest) nearest.casualties.push(casualty)
    else
      known
        .filter(
          (earlier) =>
            sentence - earlier.sentence <= 2 &&
            toEventType(earlier.subEventType) !== 'strategic-developments',
        )
        .at(-1)
        ?.casualties.push(casualty)
  }
}

const readSentence = (sentence: Sentence, context: Context): void => {
  const triggers = findTriggers(sentence)
  const all = triggers.flatMap((trigger) => toDraft(trigger, context) ?? [])
  const merged = mergeDrafts(all)
  const groups = triggers[0]?.groups
  const casualties = groups ? countCasualties(sentence, groups) : []
  const own: Draft[] = []
  for (const draft of merged) {
    const earlier = findEarlier(draft, context.known, sentence.index)
    if (!earlier) own.push(draft)
    else if (merged.length === 1) {
      earlier.casualties.push(...casualties)
      for (const place of earlier.places.size === 0 ? draft.places : []) earlier.places.add(place)
      return
    }
  }
  if (all.length > 0 || groups) giveCasualties(own, all.length > 0 ? casualties : [], context, sentence.index)
  for (const draft of own)
    if (standsAlone(draft, context)) context.known.push({ ...draft, sentence: sentence.index })
}

const toEvent = (
  { trigger, modality, subEventType, casualties, sentence, places }: Known,
  byId: Map<string, Place>,
): FoundEvent[] => {
  const { tokens } = trigger.sentence
  const { frame, first, last, isNoun, sense } = trigger
  const [opening, closing] = [
    tokens[Math.min(frame.clause.from, first)],
    tokens[Math.max(frame.clause.to - 1, last)],
  ]
  const [start, end] = [tokens[first], tokens[last]]
  if (!opening || !closing || !start || !end) return []
  return [
    {
      sentence,
      start: opening.start,
      end: closing.end,
      trigger: { start: start.start, end: end.end },
      eventType: toEventType(subEventType),
      subEventType,
      actors: findActors(trigger, byId),
      casualties: toCasualties(casualties),
      modality: modality === 'denied' ? 'denied' : 'happened',
      confidence:
        (sense.weak ? CONFIDENCE.weak : isNoun ? CONFIDENCE.noun : CONFIDENCE.strong) +
        (places.size === 0 ? CONFIDENCE.noPlace : 0),
    },
  ]
}

/** What a story says happened: a conflict event of the ACLED codebook each, in the order of the text. Plans, history, metaphor give none. */
export const findEvents = (reading: Reading): FoundEvent[] => {
  const places = new Map(reading.places.map((place) => [String(place.id), place]))
  const context: Context = { reading, places, known: [] }
  for (const sentence of readTokens(reading))
    if (!isSilent(reading, sentence.index)) readSentence(sentence, context)
  return context.known.flatMap((known) => toEvent(known, places))
}
