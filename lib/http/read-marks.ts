import { z } from 'zod'
import { toEventId } from '@/lib/domain'
import { type EventMark, type EventMarks, type MarksAnswer, marksAnswerSchema } from './mark-responses'

/** The answer as events: a key that stands for nothing makes the whole of it unreadable. */
export const marksSchema = marksAnswerSchema.transform((answer, context): EventMarks => {
  try {
    return readMarks(answer)
  } catch (problem) {
    if (!(problem instanceof LostKeyError)) throw problem
    context.issues.push({ code: 'custom', message: problem.message, input: null, path: ['events'] })
    return z.NEVER
  }
})

class LostKeyError extends Error {}

const lost = (list: 'story' | 'place' | 'shape', key: number): never => {
  throw new LostKeyError(`no ${list} ${key}`)
}

const readMarks = (answer: MarksAnswer): EventMarks => {
  const stories = new Map(answer.stories.map((story) => [story[0], story]))
  const shapesOf = new Map(answer.shapes.map((shape) => [shape[0], shape]))
  const places = new Map(
    answer.places.map(([key, placeId, name, kind, country, admin1, areaIds, radiusKm]) => [
      key,
      { placeId, place: { name, kind, country, admin1, areaIds, radiusKm } },
    ]),
  )
  const shapes: EventMarks['shapes'] = []
  const features = answer.events.map(([storyKey, placeKey, shapeKey, facts]): EventMark => {
    const [first, start, end, eventType, subEventType, status, statusWhy, independent, from, to] = facts
    const [, , , , , , , , , , lng, lat, geoPrecision, exactness, words, side, attribution] = facts
    const [, storyId, publisher, publishedAt] = stories.get(storyKey) ?? lost('story', storyKey)
    const known = placeKey === null ? null : (places.get(placeKey) ?? lost('place', placeKey))
    const shape = shapeKey === null ? null : (shapesOf.get(shapeKey) ?? lost('shape', shapeKey))
    const id = toEventId(first ?? storyId, start, end)
    if (shape) shapes.push({ id, geometry: shape[2], properties: { eventType, relation: shape[1] } })
    return {
      id,
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: {
        eventType,
        subEventType,
        status,
        statusWhy,
        geoPrecision,
        exactness,
        words,
        placeId: known?.placeId ?? null,
        place: known?.place ?? null,
        dates: from === null || to === null ? null : { from, to },
        independent,
        publisher,
        publishedAt,
        side,
        attribution,
      },
    }
  })
  return { features, shapes, total: answer.total, truncated: answer.total > features.length }
}
