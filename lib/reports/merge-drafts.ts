import type { Draft } from './draft'
import type { Range } from './frame'
import { toEventType } from './tell-type'

const holds = (range: Range | null, at: number): boolean =>
  range !== null && range.from <= at && at < range.to

/** Whether one trigger stands in a phrase of the other: "launched an attack", "was hit by an air strike". */
const isInside = (outer: Draft, inner: Draft): boolean => {
  const { frame } = outer.trigger
  const at = inner.trigger.first
  return (
    holds(frame.agent, at) ||
    holds(frame.patient, at) ||
    frame.phrases.some(({ range }) => holds(range, at)) ||
    holds(frame.clause, at)
  )
}

const hasOtherPlaces = (one: Draft, other: Draft): boolean =>
  one.places.size > 0 && other.places.size > 0 && ![...one.places].some((place) => other.places.has(place))

const GENERIC = new Set(['attack', 'open-fire', 'kill', 'launch', 'explode', 'strike', 'strike-noun'])
const VIOLENT = new Set(['battles', 'explosions-remote-violence', 'violence-against-civilians', 'riots'])

/** Whether two words of one sentence tell of one event. */
const isSame = (one: Draft, other: Draft): boolean => {
  const [type, otherType] = [toEventType(one.subEventType), toEventType(other.subEventType)]
  const isCasualty = one.trigger.sense.casualty || other.trigger.sense.casualty
  const bothViolent = VIOLENT.has(type) && VIOLENT.has(otherType)
  const isTail =
    isCasualty &&
    (one.trigger.frame.group?.kind === 'participle' || other.trigger.frame.group?.kind === 'participle')
  if (isTail && bothViolent) return true
  // "Clashes have displaced 20,000 people": a consequence.
  if (other.trigger.sense.id === 'evacuate' && VIOLENT.has(type) && isInside(other, one)) return true
  if (isCasualty && (bothViolent || /^(?:protests|strategic-developments)$/.test(type + otherType)))
    return !hasOtherPlaces(one, other) || isInside(one, other) || isInside(other, one)
  const inside = isInside(one, other) || isInside(other, one)
  const isNounInside = inside && (one.trigger.isNoun || other.trigger.isNoun)
  if (isNounInside && bothViolent) return true
  if (one.subEventType === other.subEventType) return !hasOtherPlaces(one, other) || isNounInside
  if (hasOtherPlaces(one, other)) return false
  if (type === otherType && type === 'explosions-remote-violence') return true
  if (type === otherType && type === 'battles')
    return one.subEventType === 'armed-clash' || other.subEventType === 'armed-clash' || inside
  if (isNounInside && type === otherType) return true
  if (/^(?:protests|riots)$/.test(type) && /^(?:protests|riots)$/.test(otherType)) return true
  return (
    bothViolent &&
    inside &&
    (GENERIC.has(one.trigger.sense.id) || GENERIC.has(other.trigger.sense.id)) &&
    (one.trigger.isNoun ||
      other.trigger.isNoun ||
      one.trigger.sense.id === 'launch' ||
      other.trigger.sense.id === 'launch')
  )
}

/** How much a trigger says about what happened; of two words for one event the one that says more gives the type. */
const weight = ({ trigger: { sense, isNoun, frame }, subEventType }: Draft): number =>
  (sense.casualty ? 0 : 10) +
  (sense.weak ? 0 : 4) +
  (sense.id === 'launch' ? 2 : 0) +
  (sense.id === 'attack' || sense.id === 'open-fire' ? 1 : 3) +
  (isNoun ? 0 : 1) +
  (subEventType === 'armed-clash' ? -2 : 0) +
  (subEventType.endsWith('territory') ? 5 : 0) +
  (/suicide|chemical|grenade|mine|air-drone/.test(subEventType) ? 4 : 0) +
  (frame.group?.kind === 'participle' ? -1 : 0)

const merge = (one: Draft, other: Draft): Draft => {
  const [lead, rest] = weight(other) > weight(one) ? [other, one] : [one, other]
  return {
    ...lead,
    modality: lead.modality === 'denied' || rest.modality === 'denied' ? 'denied' : lead.modality,
    places: new Set([...lead.places, ...rest.places]),
    casualties: [...lead.casualties, ...rest.casualties],
  }
}

/** Drafts of one sentence that tell of one event become one. */
export const mergeDrafts = (drafts: Draft[]): Draft[] => {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const at = merged.findIndex((known) => isSame(known, draft))
    const known = merged[at]
    if (known) merged[at] = merge(known, draft)
    else merged.push(draft)
  }
  return merged
}
