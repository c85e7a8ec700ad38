import { lexicon } from './lexicon'
import { namesForce } from './is-war-context'
import { placesOfTrigger } from './places-of-trigger'
import type { Trigger } from './trigger'

const HAPPENS = /^(?:record|report|take|occur|happen|continue|resume|break|erupt|rage|go)$/

/** A noun or a weak word alone is no event: it needs a place, a force, casualties, or a verb that tells it happened. */
export const standsAlone = (trigger: Trigger): boolean => {
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
  const hasPlace =
    placesOfTrigger(trigger).length > 0 ||
    tokens.some(({ mention }) => mention !== null && mention.use === 'literal')
  const hurts = tokens.some(({ lower }) => lexicon.killed.has(lower) || lexicon.injured.has(lower))
  const isForce = namesForce(tokens)
  // "The island was hit hardest": by what, nobody says.
  const isBare = sense.id === 'strike' && frame.group?.isPassive === true && !frame.agent
  if (isBare && !isForce && !hurts) return false
  if (!isNoun) return !sense.weak || hasPlace || hurts || isForce
  const next = groups.find((group) => group.at > last)
  const isGeneral =
    next?.lemma === 'be' && next.at - last <= 2 && /^(?:is|are)$/.test(tokens[next.at]?.lower ?? '')
  return !(isGeneral && !hurts) && (hasPlace || hurts || (frame.agent !== null && isForce))
}
