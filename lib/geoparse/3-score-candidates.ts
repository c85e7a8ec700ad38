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

/** Each round sees what the one before believed of the other names. */
const ROUNDS = 3

const softmax = (scores: number[]): Float64Array => {
  const best = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - best))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return Float64Array.from(weights, (weight) => weight / sum)
}

/** A row of features per candidate for each kind of mention of a name. */
type Rows = Map<string, Float64Array[]>

/** What is known of a name before any round. */
const layOutRows = (context: StoryContext, groups: CandidateGroup[], own: number, scorer: Scorer): Rows => {
  const rows: Rows = new Map()
  const group = groups[own]
  if (!group || group.candidates.length === 1) return rows
  const places = describeCandidates(groups, own).map(scorer.toValues)
  for (const [signature, { mention }] of group.kinds) {
    const ofKind = places.map((values) => values.slice())
    describeMention(context, group, mention).forEach((beside, candidate) => {
      const values = ofKind[candidate]
      if (values) scorer.put(values, beside)
    })
    rows.set(signature, ofKind)
  }
  return rows
}

const scoreGroup = (belief: StoryBelief, own: number, rows: Rows, scorer: Scorer): Float64Array[] => {
  const group = belief.groups[own]
  if (!group) return []
  if (group.candidates.length === 1) return group.mentions.map(() => Float64Array.of(1))
  const standing = describeStanding(belief, own)
  const bySignature = new Map<string, Float64Array>()
  for (const [signature, ofKind] of rows) {
    const scores = ofKind.map((values, candidate) => {
      scorer.put(values, standing[candidate] ?? {})
      return scorer.score(values)
    })
    bySignature.set(signature, softmax(scores))
  }
  return group.mentions.map(({ signature }) => bySignature.get(signature) ?? new Float64Array())
}

const meanOf = (beliefs: Float64Array[], length: number): Float64Array => {
  const mean = new Float64Array(length)
  for (const belief of beliefs)
    belief.forEach((share, index) => (mean[index] = (mean[index] ?? 0) + share / beliefs.length))
  return mean
}

/** The whole story at once: what one name is taken for speaks for its neighbours in the next round. */
export const scoreCandidates = (
  context: StoryContext,
  groups: CandidateGroup[],
  scorer: Scorer,
): ScoredMention[] => {
  const rows = groups.map((_, own) => layOutRows(context, groups, own, scorer))
  let scored: Float64Array[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const belief = gatherBelief(groups)
    scored = groups.map((_, own) => scoreGroup(belief, own, rows[own] ?? new Map(), scorer))
    groups.forEach((group, own) => {
      group.belief = meanOf(scored[own] ?? [], group.candidates.length)
    })
  }
  return groups.flatMap((group, own) =>
    group.mentions.map((mention, index) => ({
      ...mention,
      group,
      belief: scored[own]?.[index] ?? new Float64Array(group.candidates.length),
    })),
  )
}
