import type { ScoredMention } from './3-score-candidates'
import { likeliest, moveBelief } from './move-belief'
import type { StoryContext } from './story-context'
import { PART_OF } from './type-word'

const WATERS = new Set(['sea', 'gulf', 'ocean', 'strait', 'lake'])

/** "the southern Red Sea" is the sea and not the state on its shore, unless a type word follows ("Red Sea State"). */
export const preferWaters = (context: StoryContext, mentions: ScoredMention[]): void => {
  for (const mention of mentions) {
    const { candidates } = mention.group
    const best = likeliest(mention)
    const kind = candidates[best]?.kind
    const isTyped = mention.type && !PART_OF.has(mention.type.word.toLowerCase())
    if (isTyped || (kind !== 'admin1' && kind !== 'admin2')) continue
    const span = context.spans[mention.span]
    if (!WATERS.has(context.words[span?.last ?? -1]?.lower ?? '')) continue
    const water = candidates.findIndex((hit) => hit.kind === 'water' && hit.nameType === 'primary')
    if (water >= 0) moveBelief(mention, best, water)
  }
}
