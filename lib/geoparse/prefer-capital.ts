import type { ScoredMention } from './3-score-candidates'

const CLOSE = 0.5 // share of the best belief that a capital must hold to be taken instead of a namesake division

/**
 * "Officials in Washington", no type word beside it: where a division and a national capital of one name are nearly as likely,
 * the capital is meant. A text about the division says "state" or names its towns, and then the beliefs lie far apart.
 */
export const preferCapitals = (mentions: ScoredMention[]): void => {
  for (const mention of mentions) {
    if (mention.type || mention.container >= 0) continue
    const { candidates } = mention.group
    const best = mention.belief.indexOf(Math.max(...mention.belief))
    const capital = candidates.findIndex(({ featureCode }) => featureCode === 'PPLC')
    if (candidates[best]?.kind !== 'admin1' || capital < 0) continue
    const [own, other] = [mention.belief[best] ?? 0, mention.belief[capital] ?? 0]
    if (other < CLOSE * own) continue
    const belief = mention.belief.slice()
    belief[best] = other
    belief[capital] = own
    mention.belief = belief
  }
}
