import { expressionIdSchema, type PlaceExpression } from '@/lib/domain'
import { draw } from './draw'
import { findInSentence, type Memory } from './find-in-sentence'
import type { Found, Reading } from './found'
import type { AreaOf } from './outlines'
import { readBearings } from './read-bearings'
import { readBorders } from './read-borders'
import { readDistances } from './read-distances'
import { readItems } from './read-items'
import { readPlaces } from './read-places'
import { say } from './say'

/**
 * The places of a story that are said by their relation to named ones ("within 7 km of Pokrovsk"), in the order of the text, each with its
 * geometry. `areaOf` gives the outlines of lands; the same function should be given for every story, what was drawn is kept with it. Pure.
 */
export const findExpressions = (reading: Reading, areaOf: AreaOf): PlaceExpression[] => {
  const places = new Map(reading.places.map((place) => [String(place.id), place]))
  const memory: Memory = { border: null }
  return reading.sentences.flatMap((span, index) => {
    const mentions = reading.mentions.filter(({ start }) => start >= span.start && start < span.end)
    const words = readItems(reading.story.text, span, mentions, places)
    const items = readBorders(readPlaces(readBearings(readDistances(words))))
    const found = findInSentence(reading, { ...span, index, items }, memory, areaOf)
    return found.map((each) => toExpression(reading, each, areaOf))
  })
}

const toExpression = ({ story }: Reading, found: Found, areaOf: AreaOf): PlaceExpression => {
  const { start, end, relation, targets, distance, bearing } = found
  const { geometry, point, geoPrecision, why } = draw(found, areaOf)
  return {
    id: expressionIdSchema.parse(`${story.id}:${start}-${end}`),
    storyId: story.id,
    start,
    end,
    surface: story.text.slice(start, end),
    relation,
    anchors: targets.map(({ anchor }) => anchor).slice(0, 3),
    distanceKm: distance?.km ?? null,
    bearing: bearing?.degrees ?? null,
    geometry,
    point,
    geoPrecision,
    words: say(found),
    ...(why && { why }),
  }
}
