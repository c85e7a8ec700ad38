import type { Draft } from './draft'
import { toEventType } from './tell-type'

const NEAR = 4 // sentences back

/** "The attack also damaged …", "Six people were killed": words that go on about an event told just before. */
export const findEarlier = (
  draft: Draft,
  earlier: readonly (Draft & { sentence: number })[],
  sentence: number,
): (Draft & { sentence: number }) | null => {
  const { trigger } = draft
  const { tokens } = trigger.sentence
  const near = earlier.filter((known) => sentence - known.sentence <= NEAR && known.sentence < sentence)
  if (near.length === 0) return null
  const isDefinite =
    /^(?:the|this|that|these|those|its|their)$/.test(tokens[trigger.frame.clause.from]?.lower ?? '') &&
    trigger.isNoun
  const isEventAgent = !trigger.isNoun && isAnaphor(draft)
  const isVictimsOnly =
    trigger.sense.casualty &&
    (!trigger.frame.agent || /^(?:die|perish|lose)$/.test(trigger.frame.group?.lemma ?? ''))
  const isBlast = trigger.sense.id === 'explode' && trigger.isNoun
  // "Three apartment blocks are damaged": what else the attack did.
  const { group } = trigger.frame
  const isDamage =
    trigger.sense.id === 'strike' &&
    group?.isPassive === true &&
    !trigger.frame.agent &&
    draft.places.size === 0
  if (isDamage)
    return (
      near.filter((known) => toEventType(known.subEventType) === 'explosions-remote-violence').at(-1) ?? null
    )
  if (!isDefinite && !isVictimsOnly && !isEventAgent && !isBlast) return null
  const samePlace = near.filter((known) => [...draft.places].some((place) => known.places.has(place)))
  const type = toEventType(draft.subEventType)
  const candidates =
    draft.places.size > 0 && isVictimsOnly ? samePlace : draft.places.size > 0 ? samePlace : near
  return (
    candidates
      .filter(
        (known) =>
          isVictimsOnly ||
          isEventAgent ||
          isBlast ||
          toEventType(known.subEventType) === type ||
          trigger.sense.id === 'attack',
      )
      .at(-1) ?? null
  )
}

/** "The strike destroyed two houses", "It hit a school": the subject is what was told before. */
const isAnaphor = ({
  trigger: {
    frame,
    sentence: { tokens },
    sense,
  },
}: Draft): boolean => {
  const { agent } = frame
  if (!agent || !/^(?:strike|kill|explode)$/.test(sense.id)) return false
  const first = tokens[agent.from]
  const words = tokens.slice(agent.from, agent.to)
  return (
    /^(?:the|this|that|it|these|they|one)$/.test(first?.lower ?? '') &&
    (agent.to - agent.from === 1 ||
      words.some(({ lower }) =>
        /^(?:attack|attacks|strike|strikes|blast|explosion|shelling|raid|bombing|missile|missiles|drone|drones|bomb|bombs|rocket|rockets|shell|shells)$/.test(
          lower,
        ),
      ))
  )
}
