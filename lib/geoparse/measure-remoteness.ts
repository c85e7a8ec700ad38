import type { ScoredMention } from './3-score-candidates'
import { isInside } from './2-list-candidates'
import type { Chosen } from './explain'
import type { StoryContext } from './story-context'
import { distanceApart } from './vectors'

const REMOTE = {
  people: 20_000, // a larger town is named from afar
  others: 3, //      places in its country, besides the capital, that a story must name before it has a neighbourhood
  othersOfNear: 1, // the same for a name that is only spelt nearly like the place, or lies in a country that nothing else in the story lies in
  km: 150, //        from the nearest of them
}

/** Their papers name towns without the country. */
const SPARSE = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])

/**
 * Kilometres to the story's nearest other place when a small settlement lies far from all of them and nothing beside it says
 * where it is; else null. War news names villages that gazetteers lack and that have namesakes elsewhere: such a namesake is no answer.
 */
export const measureRemoteness = (
  context: StoryContext,
  mention: ScoredMention,
  own: Chosen,
  all: Chosen[],
): number | null => {
  const { hit } = own
  const isNear = context.spans[mention.span]?.isNear ?? false
  if (hit.kind !== 'settlement' || (hit.population >= REMOTE.people && !isNear)) return null
  if (mention.container >= 0 && isInside(context, mention.container, hit)) return null
  let nearest = Infinity
  let others = 0
  const isAbroad =
    hit.country !== null &&
    !SPARSE.has(hit.country) &&
    all.some(({ hit: { kind } }) => kind === 'country') &&
    all.every((other) => other.key === own.key || other.hit.country !== hit.country)
  for (const other of all) {
    if (other.key === own.key || other.hit.kind === 'country' || other.hit.kind === 'region') continue
    // Capitals speak, and other countries have a say: they are no neighbourhood.
    if (isNear || isAbroad || (other.hit.country === hit.country && other.hit.featureCode !== 'PPLC'))
      others += 1
    nearest = Math.min(nearest, distanceApart(own.vector, other.vector))
  }
  const enough = isNear || isAbroad ? REMOTE.othersOfNear : REMOTE.others
  return others >= enough && nearest > REMOTE.km ? Math.round(nearest) : null
}
