import type { EventFeature, EventShape } from '@/lib/http/event-responses'
import { type PlaceGeometry, areaIdSchema, eventIdSchema, placeIdSchema, storyIdSchema } from '@/lib/domain'

type Place = NonNullable<EventFeature['properties']['place']>
type Given = Partial<Omit<EventFeature['properties'], 'placeId' | 'place'>> & {
  number?: number
  at?: [number, number]
  placeId?: string | null
  place?: (Partial<Omit<Place, 'areaIds'>> & { areaIds?: string[] }) | null
}

const idOf = (number: number) => eventIdSchema.parse(`event:${'0'.repeat(64)}:${number}-${number + 5}`)

/** An event feature for tests: what is not given is plain. */
export const eventFeature = ({
  number = 0,
  at = [37, 48],
  placeId = 'own:test',
  place = {},
  ...given
}: Given): EventFeature => ({
  type: 'Feature',
  id: idOf(number),
  geometry: { type: 'Point', coordinates: at },
  properties: {
    layer: 'event',
    eventType: 'battles',
    subEventType: null,
    status: 'reported',
    statusWhy: 'the paper says so itself',
    geoPrecision: 1,
    exactness: 'place',
    words: 'Testove',
    placeId: placeId === null ? null : placeIdSchema.parse(placeId),
    place: place && {
      name: 'Testove',
      kind: 'settlement',
      country: 'UA',
      admin1: null,
      radiusKm: null,
      ...place,
      areaIds: (place.areaIds ?? []).map((area) => areaIdSchema.parse(area)),
    },
    dates: null,
    casualties: {},
    independent: 1,
    reports: 1,
    stories: 1,
    confidence: 1,
    storyId: storyIdSchema.parse('0'.repeat(64)),
    start: 0,
    end: 5,
    excerpt: 'They fought.',
    title: null,
    publisher: null,
    publishedAt: null,
    side: null,
    attribution: null,
    ...given,
  },
})

export const eventShape = (number: number, relation: string | null, geometry: PlaceGeometry): EventShape => ({
  type: 'Feature',
  id: idOf(number),
  geometry,
  properties: { layer: 'expression', eventType: 'battles', status: 'reported', relation, words: 'somewhere' },
})
