import { placesOfTrigger } from './places-of-trigger'
import type { SentenceFacts } from './sentence-facts'
import type { Trigger } from './trigger'

const HAPPENS = /^(?:record|report|take|occur|happen|continue|resume|break|erupt|rage|go)$/

/** A noun or a weak word alone is no event: it needs a place, a force, casualties, or a verb that tells it happened. */
export const standsAlone = (
  trigger: Trigger,
  { hurts, hasPlace: isPlaced, namesForce }: SentenceFacts,
): boolean => {
  const { isNoun, sense, sentence, frame, groups, first, last } = trigger
  const { tokens } = sentence
  const told = groups.find((group) => group.start > last && group.start - last <= 2)
  if (
    isNoun &&
    told &&
    HAPPENS.test(told.lemma) &&
    tokens.slice(frame.clause.from, first).some(({ isNumber }) => isNumber)
  )
    return true
  const hasPlace = isPlaced || placesOfTrigger(trigger).length > 0
  // "The island was hit hardest": by what, nobody says.
  const isBare = sense.id === 'strike' && frame.group?.isPassive === true && !frame.agent
  if (isBare && !namesForce && !hurts) return false
  if (!isNoun) return !sense.weak || hasPlace || hurts || namesForce
  const next = groups.find((group) => group.at > last)
  const isGeneral =
    next?.lemma === 'be' && next.at - last <= 2 && /^(?:is|are)$/.test(tokens[next.at]?.lower ?? '')
  return !(isGeneral && !hurts) && (hasPlace || hurts || (frame.agent !== null && namesForce))
}
