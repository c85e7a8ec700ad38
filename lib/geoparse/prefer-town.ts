import type { ScoredMention } from './3-score-candidates'
import type { StoryContext } from './story-context'
import { distanceApart, vectorOf } from './vectors'

const REACH = 150 // km between the point of a river and a town on it

/**
 * "Oskil: a clinic was hit", "shelling of Oskil": a river's name without "the" and without "River" is the town that bears it, when the
 * river's own point lies near that town.
 */
export const preferTowns = (context: StoryContext, mentions: ScoredMention[]): void => {
  for (const mention of mentions) {
    if (mention.type) continue
    const { candidates } = mention.group
    const best = mention.belief.indexOf(Math.max(...mention.belief))
    const river = candidates[best]
    if (river?.kind !== 'water' || river.nameType !== 'alternate') continue
    const first = context.spans[mention.span]?.first ?? 0
    if (context.words[first - 1]?.lower === 'the') continue
    const town = candidates.findIndex(
      ({ kind, nameType }, index) =>
        kind === 'settlement' &&
        nameType === 'primary' &&
        distanceApart(vectorOf(mention.group, index), vectorOf(mention.group, best)) <= REACH,
    )
    if (town < 0) continue
    const belief = mention.belief.slice()
    belief[town] = mention.belief[best] ?? 0
    belief[best] = mention.belief[town] ?? 0
    mention.belief = belief
  }
}
