import type { Gazetteer } from '@/lib/gazetteer'
import type { ScoredMention } from './3-score-candidates'
import { likeliest } from './move-belief'
import type { StoryContext } from './story-context'

/** What stands between a place and the region that holds it. */
const IN = /^(?:,| in| of|,? \() ?(?:the )?(?:\p{L}+ )?$/u

/** "Rozdolne in the Donetsk People's Republic": of namesakes the one in the units that the region is made of. */
export const preferInRegions = (
  context: StoryContext,
  mentions: ScoredMention[],
  gazetteer: Gazetteer,
): void => {
  const inOrder = [...mentions].sort((left, right) => left.span - right.span)
  inOrder.forEach((mention, index) => {
    const next = inOrder[index + 1]
    const [own, after] = [context.spans[mention.span], context.spans[next?.span ?? -1]]
    if (!next || !own || !after || !IN.test(context.text.slice(own.end, after.start))) return
    const region = next.group.candidates[likeliest(next)]
    const areas = region?.kind === 'region' ? gazetteer.place(region.id)?.areaIds : undefined
    if (!areas) return
    const units = new Set(areas.map(String))
    const isThere = (candidate: number): boolean =>
      units.has(`admin1:${mention.group.candidates[candidate]?.admin1Code}`)
    const best = likeliest(mention)
    if (mention.group.candidates[best]?.kind !== 'settlement') return
    const inside = mention.belief.map((share, candidate) => (isThere(candidate) ? share : 0))
    const sum = inside.reduce((all, share) => all + share, 0)
    if (sum > 0) mention.belief = inside.map((share) => share / sum)
  })
}
