import { createHash } from 'node:crypto'
import { type Place, placeIdSchema, storyIdSchema, toMentionId } from '@/lib/domain'
import type { Reading } from '@/lib/store'

export const shape = {
  perStory: 10, // mentions
  places: 3000,
  publishers: 40,
  days: 180,
}

/** Always the same numbers (mulberry32), so that two runs can be compared. */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d_2b_79_f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const random = createRandom(1)

const kinds = ['settlement', 'settlement', 'settlement', 'settlement', 'admin1', 'country', 'region'] as const
const uses = ['literal', 'literal', 'literal', 'metonymic', 'embedded', 'dateline', 'demonym'] as const

const places = Array.from({ length: shape.places }, (_, number): Place => ({
  id: placeIdSchema.parse(`own:bench-${number}`),
  name: `Place${number}`,
  kind: kinds[number % kinds.length] ?? 'settlement',
  country: 'UA',
  point: [22 + random() * 18, 44 + random() * 8],
  source: 'made up',
}))

/** Always the same story for a number: ten places, the first ones far more often than the last. */
export const makeStory = (number: number) => {
  const chosen = Array.from(
    { length: shape.perStory },
    () => places[Math.floor(random() ** 3 * shape.places)] ?? places[0],
  ).filter((place) => place !== undefined)
  let text = ''
  const sentences: { start: number; end: number }[] = []
  const spans = chosen.map((place) => {
    const start = text.length + 24
    sentences.push({ start: text.length, end: start + place.name.length + 60 })
    text += `Report ${String(number).padStart(8, '0')} says: ${place.name} was hit again on this day, and the council told of broken glass. `
    return { place, start: text.indexOf(place.name, sentences.at(-1)?.start) }
  })
  const id = storyIdSchema.parse(createHash('sha256').update(text).digest('hex'))
  const publishedAt =
    random() < 0.1
      ? null
      : new Date(Date.UTC(2024, 7, 1 + Math.floor(random() * shape.days))).toISOString().slice(0, 10)
  const reading: Reading = {
    sentences,
    mentions: spans.map(({ place, start }) => ({
      id: toMentionId(id, start, start + place.name.length),
      storyId: id,
      start,
      end: start + place.name.length,
      surface: place.name,
      use: uses[Math.floor(random() * uses.length)] ?? 'literal',
      kind: place.kind,
      placeId: random() < 0.05 ? null : place.id,
      confidence: 0.9,
      alternatives: [{ placeId: place.id, name: place.name, confidence: 0.05 }],
      reasons: ['the only place of this name', 'the same country as its neighbours'],
    })),
    places: chosen,
    expressions: [],
    reports: [],
    figures: [],
    prints: new Map(),
    orphans: [],
  }
  const story = {
    id,
    title: `Report ${number}`,
    text,
    language: 'en',
    publishedAt,
    datePrecision: publishedAt === null ? null : ('day' as const),
    dateSource: publishedAt === null ? null : ('byline' as const),
    cutOff: false,
    appearances: [{ publisher: `Publisher ${Math.floor(random() ** 2 * shape.publishers)}`, input: 'bench' }],
    sections: [{ kind: 'body' as const, start: 0, end: text.length }],
  }
  return { story, reading }
}
