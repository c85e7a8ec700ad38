import { toProbability } from '@/lib/geoparse/evaluate-trees'
import type { Draft } from './draft'
import { pairFeatures } from './pair-features'
import type { TypeJudge } from './choose-type'
import type { ReportModels } from './report-models'

const GROUP = {
  sentences: 8, // back, within which a word may tell of an event told before
  least: 0.75, //   belief that two words tell of one event
  leastOfBack: 0.25, // the same for "the attack", which points back to one that was told
  leastOfVictims: 0.1, // the same for "nine people died in Saada", behind a raid on Saada
}

/** The day that the words of a draft tell; null when none is told. */
export type DayOf = (draft: Draft) => string | null

/** An event as its leading word tells it; `sentence`: where. */
export type Known = Draft & { sentence: number }

/** The words that tell of one event, and the event made of them. */
export type Group = { event: Known; members: Draft[] }

/** How much a word says about what happened; of the words for one event the one that says most leads. */
const weight = ({ trigger: { sense, isNoun, frame }, subEventType }: Draft): number =>
  (sense.casualty ? 0 : 10) +
  (sense.weak ? 0 : 4) +
  (sense.id === 'launch' ? 2 : 0) +
  (sense.id === 'attack' || sense.id === 'open-fire' ? 1 : 3) +
  (isNoun ? 0 : 5) +
  (subEventType === 'armed-clash' ? -2 : 0) +
  (subEventType.endsWith('territory') ? 5 : 0) +
  (/suicide|chemical|grenade|mine|air-drone/.test(subEventType) ? 4 : 0) +
  (frame.group?.kind === 'participle' ? -1 : 0)

/** The word that says most; of several alike the first. */
export const leadOf = (members: Draft[]): Draft => {
  const [first, ...rest] = members
  if (!first) throw new Error('a group of words has at least one')
  return rest.reduce((best, draft) => (weight(draft) > weight(best) ? draft : best), first)
}

export const toGroup = (members: Draft[], type: TypeJudge): Group => {
  const opening = members[0]?.trigger.sentence
  const lead = leadOf(members.filter(({ trigger }) => trigger.sentence === opening))
  const event: Known = {
    ...lead,
    subEventType: type(members, lead),
    sentence: lead.trigger.sentence.index,
    confidence: Math.max(...members.map(({ confidence }) => confidence)),
    modality: members.some(({ modality }) => modality === 'denied') ? 'denied' : lead.modality,
    places: new Set(members.flatMap(({ places }) => [...places])),
    casualties: [],
  }
  return { event, members }
}

/**
 * Words that tell of one event come together: each joins the event that holds the word most surely told of the same one, or begins a new one. `drafts` in
 * the order of the text; `least`: belief that one word of an event has at least.
 */
export const groupDrafts = (
  drafts: Draft[],
  dayOf: DayOf,
  least: number,
  { sameness, type }: Pick<ReportModels, 'sameness' | 'type'>,
): Group[] => {
  const groups: { members: Draft[]; indexes: number[] }[] = []
  drafts.forEach((draft, index) => {
    let best: (typeof groups)[number] | null = null
    let belief = 0
    for (const group of groups) {
      const near = group.members.flatMap((earlier, at) => {
        const apart = draft.trigger.sentence.index - earlier.trigger.sentence.index
        if (apart > GROUP.sentences && earlier.trigger.sentence.index > 0) return []
        const between = index - (group.indexes[at] ?? 0) - 1
        const signs = pairFeatures(earlier, draft, between, [dayOf(earlier), dayOf(draft)])
        return [toProbability(sameness.scoreSigns(signs))]
      })
      const own = meanOfBest(near)
      const isEnough =
        own > GROUP.least ||
        (own > GROUP.leastOfBack && pointsBack(draft)) ||
        (own > GROUP.leastOfVictims && areVictims(group.members, draft))
      if (isEnough && own > belief) {
        belief = own
        best = group
      }
    }
    if (best) {
      best.members.push(draft)
      best.indexes.push(index)
    } else groups.push({ members: [draft], indexes: [index] })
  })
  return groups
    .filter(({ members }) => members.some(({ confidence }) => confidence >= least))
    .map(({ members }) => toGroup(members, type))
}

/** "the attack", "this strike": a noun with an article that says that it is known. */
const pointsBack = ({ trigger: { isNoun, first, sentence } }: Draft): boolean =>
  isNoun &&
  sentence.tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ lower }) => /^(?:the|this|that|these|those)$/.test(lower))

/** People who die where something was told just before to have hit, or "three more" of them. */
const areVictims = (members: Draft[], draft: Draft): boolean =>
  draft.trigger.sense.casualty &&
  members.some(
    ({ trigger, places }) =>
      trigger.sentence !== draft.trigger.sentence &&
      ((draft.places.size === 0 && areMore(draft.trigger)) ||
        [...draft.places].some((place) => places.has(place))),
  )

const areMore = ({ frame, sentence: { tokens } }: Draft['trigger']): boolean =>
  /^(?:die|succumb|perish)$/.test(frame.group?.lemma ?? '') &&
  tokens
    .slice(frame.agent?.from ?? 0, frame.agent?.to ?? 0)
    .some(({ lower }) => /^(?:more|others?|another)$/.test(lower))

/** The two most certain: one alone is too easily wrong. */
const meanOfBest = (beliefs: number[]): number => {
  const [first = 0, second] = beliefs.toSorted((a, b) => b - a)
  return second === undefined ? first : (2 * first + second) / 3
}
