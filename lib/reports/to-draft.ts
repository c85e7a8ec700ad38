import type { Mention, Place } from '@/lib/domain'
import type { Draft } from './draft'
import { findActors } from './find-actors'
import { placesOfTrigger } from './places-of-trigger'
import type { Sentence } from './read-tokens'
import { tellModality } from './tell-modality'
import { tellType, toEventType } from './tell-type'
import type { Trigger } from './trigger'

const countryOf = (
  mentions: Mention[],
  tokens: Sentence['tokens'],
  places: ReadonlyMap<string, Place>,
): string | null => {
  const own = mentions.find(({ placeId }) => placeId !== null)
  const any = own ?? tokens.find(({ mention }) => mention?.placeId && mention.use === 'literal')?.mention
  return (any?.placeId ? places.get(any.placeId)?.country : null) ?? null
}

/** A word that tells of an event, with the kind of event it tells by what stands around it and before it; null when the kind stays unknown. */
export const toDraft = (
  trigger: Trigger,
  confidence: number,
  places: ReadonlyMap<string, Place>,
  known: readonly Draft[],
): Draft | null => {
  const modality = tellModality(trigger)
  const { tokens } = trigger.sentence
  const mentions = placesOfTrigger(trigger)
  const side = findActors(trigger, places).find(({ role }) => role === 'initiator')?.side ?? null
  const before =
    known.filter((one) => trigger.sentence.index - one.trigger.sentence.index <= 2).at(-1)?.subEventType ??
    null
  const country = countryOf(mentions, tokens, places)
  const subEventType = tellType(trigger, {
    country,
    side,
    before,
    isAttempt: modality === 'attempted',
    isRemoteWar: known.some((one) => toEventType(one.subEventType) === 'explosions-remote-violence'),
  })
  if (!subEventType) return null
  return {
    trigger,
    confidence,
    modality,
    subEventType,
    side,
    country,
    places: new Set(mentions.flatMap(({ placeId }) => placeId ?? [])),
    casualties: [],
    words: [trigger.first],
  }
}
