import type { Mention, PlaceExpression, PlaceKind } from '@/lib/domain'
import type { Span } from '@/lib/text'
import { placesOfStory } from './places-of-story'
import type { Reading } from './reading'

/** How exactly a kind says where. */
const EXACTNESS: Record<PlaceKind, number> = {
  facility: 5,
  settlement: 5,
  admin2: 3,
  water: 2,
  terrain: 2,
  admin1: 2,
  region: 1,
  country: -3,
}

/** A name or a place expression at which an event may have happened. */
export type Candidate = {
  start: number
  end: number
  mention: Mention | null
  expression: PlaceExpression | null
  exactness: number
}

/** The names and expressions of a passage. */
export const candidatesIn = (reading: Reading, { start, end }: Span): Candidate[] => {
  const byId = placesOfStory(reading)
  const expressions = reading.expressions.filter(
    (one) => one.start >= start && one.end <= end && one.geometry !== null,
  )
  const ofExpressions = expressions.map((expression): Candidate => ({
    start: expression.start,
    end: expression.end,
    mention: null,
    expression,
    exactness: 4 + (expression.geoPrecision === 3 ? -2 : 0),
  }))
  const ofMentions = reading.mentions.flatMap((mention): Candidate[] => {
    if (mention.start < start || mention.end > end || mention.use === 'demonym' || mention.use === 'dateline')
      return []
    if (mention.why === 'too-vague') return []
    if (expressions.some((one) => one.start <= mention.start && mention.end <= one.end)) return []
    const place = mention.placeId ? byId.get(mention.placeId) : undefined
    return [
      {
        start: mention.start,
        end: mention.end,
        mention,
        expression: null,
        exactness: EXACTNESS[mention.kind] + (place ? 0 : -4),
      },
    ]
  })
  return [...ofExpressions, ...ofMentions]
}
