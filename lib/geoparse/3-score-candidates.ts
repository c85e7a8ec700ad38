import type { CandidateGroup, NamedSpan } from './2-list-candidates'
import type { Scorer } from './evaluate-trees'
import {
  describeCandidates,
  describeMention,
  describeStanding,
  gatherBelief,
  type StoryBelief,
} from './resolution-features'
import type { StoryContext } from './story-context'

/** Belief per candidate of the mention's group; adds up to 1. */
export type ScoredMention = NamedSpan & {
  group: CandidateGroup
  belief: Float64Array
  /** Name of the city that the text calls it a part of; then places elsewhere have no belief left. */
  partOf?: string
}

const SCORING = {
  rounds: 3, //            each sees what the one before believed of the other names
  leastShare: 0.002, //    of belief, for a candidate that is looked at again in the next round
  leastChange: 0.01, //    of the belief in any candidate, for another round to be worth it
}

/** Shares of belief; a candidate without a score has none. */
const softmax = (scores: Float64Array): Float64Array => {
  let best = -Infinity
  for (const score of scores) if (score > best) best = score
  let sum = 0
  for (let index = 0; index < scores.length; index++)
    sum += scores[index] = Math.exp((scores[index] ?? -Infinity) - best)
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / sum
  return scores
}

/** A row of features per candidate for each kind of mention of a name. */
type Rows = Map<string, Float64Array[]>

/** Does anything beside any mention of the name tell its candidates apart? */
const hasSigns = ({ kinds }: CandidateGroup): boolean => {
  for (const { mention } of kinds.values())
    if (mention.type || mention.container >= 0 || mention.inner >= 0) return true
  return false
}

/** What is known of a name before any round. */
const layOutRows = (context: StoryContext, groups: CandidateGroup[], own: number, scorer: Scorer): Rows => {
  const rows: Rows = new Map()
  const group = groups[own]
  if (!group || group.candidates.length === 1) return rows
  const places = describeCandidates(groups, own).map(scorer.toValues)
  const isTold = hasSigns(group)
  for (const [signature, { mention }] of group.kinds) {
    const ofKind = group.kinds.size === 1 ? places : places.map((values) => values.slice())
    if (isTold)
      describeMention(context, group, mention).forEach((beside, candidate) => {
        const values = ofKind[candidate]
        if (values) scorer.put(values, beside)
      })
    rows.set(signature, ofKind)
  }
  return rows
}

/** Belief by the signs beside a mention. */
type Beliefs = Map<string, Float64Array>

/** Those with too small a share in the round before have none, and are not looked at again. */
const isOpen = (share: number): boolean => share > 0

const scoreGroup = (belief: StoryBelief, own: number, rows: Rows, scorer: Scorer): Beliefs => {
  const standing = describeStanding(belief, own, isOpen)
  const beliefs: Beliefs = new Map()
  for (const [signature, ofKind] of rows) {
    const scores = new Float64Array(ofKind.length).fill(-Infinity)
    for (let candidate = 0; candidate < ofKind.length; candidate++) {
      const values = ofKind[candidate]
      const stands = standing[candidate]
      if (!values || !stands) continue
      scorer.put(values, stands)
      scores[candidate] = scorer.score(values)
    }
    beliefs.set(signature, softmax(scores))
  }
  return beliefs
}

/** Takes what a round believes of a name over to the next one, and says how much that changed. */
const takeOver = (group: CandidateGroup, beliefs: Beliefs): number => {
  const mean = new Float64Array(group.candidates.length)
  for (const [signature, { count }] of group.kinds) {
    const weight = count / group.mentions.length
    const belief = beliefs.get(signature)
    for (let index = 0; index < mean.length; index++)
      mean[index] = (mean[index] ?? 0) + (belief?.[index] ?? 0) * weight
  }
  let change = 0
  for (let index = 0; index < mean.length; index++) {
    if ((mean[index] ?? 0) < SCORING.leastShare) mean[index] = 0
    change = Math.max(change, Math.abs((mean[index] ?? 0) - (group.belief[index] ?? 0)))
  }
  group.belief = mean
  return change
}

/** The whole story at once: what one name is taken for speaks for its neighbours in the next round. */
export const scoreCandidates = (
  context: StoryContext,
  groups: CandidateGroup[],
  scorer: Scorer,
): ScoredMention[] => {
  const rows = groups.map((_, own) => layOutRows(context, groups, own, scorer))
  const scored: Beliefs[] = groups.map(() => new Map())
  let change = Infinity
  for (let round = 0; round < SCORING.rounds && change > SCORING.leastChange; round++) {
    const belief = gatherBelief(groups)
    // All are scored before any is taken over: the order of the names says nothing.
    const open = groups.flatMap((group, own) => (group.candidates.length > 1 ? [own] : []))
    for (const own of open) scored[own] = scoreGroup(belief, own, rows[own] ?? new Map(), scorer)
    change = 0
    for (const own of open) {
      const group = groups[own]
      if (group) change = Math.max(change, takeOver(group, scored[own] ?? new Map()))
    }
  }
  return groups.flatMap((group, own) =>
    group.mentions.map((mention) => ({
      ...mention,
      group,
      belief: scored[own]?.get(mention.signature) ?? Float64Array.of(1),
    })),
  )
}
