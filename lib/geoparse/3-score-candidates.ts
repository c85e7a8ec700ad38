import type { CandidateGroup, NamedSpan } from './2-list-candidates'
import type { Scorer } from './evaluate-trees'
import { describeMention, describePlaces, gatherBelief, type StoryBelief } from './resolution-features'
import type { StoryContext } from './story-context'

/** Belief per candidate of the mention's group; adds up to 1. */
export type ScoredMention = NamedSpan & { group: CandidateGroup; belief: Float64Array }

/** Each round sees what the one before believed of the other names. */
const ROUNDS = 3

const softmax = (scores: number[]): Float64Array => {
  const best = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - best))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return Float64Array.from(weights, (weight) => weight / sum)
}

const scoreGroup = (
  context: StoryContext,
  belief: StoryBelief,
  own: number,
  scorer: Scorer,
): Float64Array[] => {
  const group = belief.groups[own]
  if (!group) return []
  if (group.candidates.length === 1) return group.mentions.map(() => Float64Array.of(1))
  const values = describePlaces(belief, own).map(scorer.toValues)
  const bySignature = new Map<string, Float64Array>()
  for (const [signature, { mention }] of group.kinds) {
    const scores = describeMention(context, group, mention).map((beside, candidate) => {
      const row = values[candidate] ?? new Float64Array()
      for (const feature in beside) row[scorer.indexOf(feature)] = beside[feature] ?? 0
      return scorer.score(row)
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
  let scored: Float64Array[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const belief = gatherBelief(groups)
    scored = groups.map((_, own) => scoreGroup(context, belief, own, scorer))
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
