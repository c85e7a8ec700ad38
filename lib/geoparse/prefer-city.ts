import type { ScoredMention } from './3-score-candidates'
import { isLabel } from './is-label'
import type { StoryContext } from './story-context'
import { distanceApart, vectorOf } from './vectors'

const CITY = {
  reach: 45, //      km from the middle of a city to its districts
  people: 40_000, // of a settlement that has districts
  namesake: 20_000, // people of a town too small to head a label beside a city elsewhere
}

/** Words for a part of a city. */
const PARTS = new Set([
  'district',
  'neighborhood',
  'neighbourhood',
  'quarter',
  'suburb',
  'microdistrict',
  'ward',
])

/** What stands between a part and its city: "Kirovskyi district of Donetsk", "Saltivskyi district, Kharkiv", "district in eastern Kharkiv". */
const OF_CITY =
  /^ (?:city )?[a-z]+(?:,? (?:of|in)|,| \()(?: the)?(?: (?:city|town) of)?(?: (?:north|south|east|west|central)[a-z]*)? ?$/i

const bestOf = (belief: Float64Array): number => belief.indexOf(Math.max(...belief))

const isPartWord = ({ type }: ScoredMention): boolean => !!type && PARTS.has(type.word.toLowerCase())

/** "Kirovskyi, Donetsk: a school was hit": the place label of a line goes from the part to the whole. */
const isSmallInLabel = (context: StoryContext, { span, group, belief }: ScoredMention): boolean => {
  const best = group.candidates[bestOf(belief)]
  return best?.kind === 'settlement' && best.population < CITY.namesake && isLabel(context, span)
}

/** The city named right after a part of it; null when there is none. */
const cityAfter = (
  context: StoryContext,
  part: ScoredMention,
  next: ScoredMention | undefined,
): { name: string; vector: Float64Array } | null => {
  const own = context.spans[part.span]
  const after = next && context.spans[next.span]
  if (!own || !next || !after) return null
  const gap = context.text.slice(own.end, after.start)
  if (!(part.type ? isPartWord(part) && OF_CITY.test(gap) : gap === ', ' && isSmallInLabel(context, part)))
    return null
  const best = bestOf(next.belief)
  const city = next.group.candidates[best]
  if (city?.kind !== 'settlement' || city.population < CITY.people) return null
  return { name: city.name, vector: vectorOf(next.group, best) }
}

/**
 * "Kirovskyi district of Donetsk" is a part of that city and never the town of Kirov: belief goes to what bears the name within reach
 * of the city, and to nothing when nothing does.
 */
export const preferCities = (context: StoryContext, mentions: ScoredMention[]): void => {
  const inOrder = [...mentions].sort((left, right) => left.span - right.span)
  inOrder.forEach((mention, index) => {
    const city = cityAfter(context, mention, inOrder[index + 1])
    if (!city) return
    const belief = mention.belief.map((share, candidate) =>
      distanceApart(vectorOf(mention.group, candidate), city.vector) <= CITY.reach ? share : 0,
    )
    const sum = belief.reduce((all, share) => all + share, 0)
    mention.belief = belief.map((share) => (sum > 0 ? share / sum : 0))
    mention.partOf = city.name
  })
}
