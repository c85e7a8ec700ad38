import type { Mention, Place, PlaceExpression, PlaceKind } from '@/lib/domain'
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
  /** Number of its sentence. */
  sentence: number
  mention: Mention | null
  expression: PlaceExpression | null
  /** Of the name, or of what an expression is drawn around. */
  place: Place | null
  exactness: number
}

const known = new WeakMap<Reading['mentions'], Candidate[][]>()

/** By sentence the names and expressions of a story that may say where, in the order of the text; read once per story. */
export const candidatesOf = (reading: Reading): Candidate[][] => {
  const before = known.get(reading.mentions)
  if (before) return before
  const byId = placesOfStory(reading)
  const placeOf = (id: string | null | undefined): Place | null => (id ? (byId.get(id) ?? null) : null)
  const drawn = reading.expressions.filter(({ geometry }) => geometry !== null)
  const all = reading.sentences.map(({ start, end }, sentence): Candidate[] => {
    const expressions = drawn.filter((one) => one.start >= start && one.end <= end)
    const ofExpressions = expressions.map((expression): Candidate => ({
      start: expression.start,
      end: expression.end,
      sentence,
      mention: null,
      expression,
      place: placeOf(expression.anchors[0]?.placeId),
      exactness: 4 + (expression.geoPrecision === 3 ? -2 : 0),
    }))
    const ofMentions = reading.mentions.flatMap((mention): Candidate[] => {
      if (mention.start < start || mention.end > end) return []
      if (mention.use === 'demonym' || mention.why === 'too-vague') return []
      if (expressions.some((one) => one.start <= mention.start && mention.end <= one.end)) return []
      const place = placeOf(mention.placeId)
      return [
        {
          start: mention.start,
          end: mention.end,
          sentence,
          mention,
          expression: null,
          place,
          exactness: EXACTNESS[mention.kind] + (place ? 0 : -4),
        },
      ]
    })
    return [...ofExpressions, ...ofMentions].sort((a, b) => a.start - b.start || b.end - a.end)
  })
  known.set(reading.mentions, all)
  return all
}
