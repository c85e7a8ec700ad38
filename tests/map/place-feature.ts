import type { PlaceFeature } from '@/lib/client'
import { areaIdSchema, placeIdSchema, storyIdSchema } from '@/lib/domain'

type Given = Partial<Omit<PlaceFeature['properties'], 'placeId' | 'areaIds'>> & {
  id?: string
  areaIds?: string[]
  at?: [number, number]
}

/** A place feature for tests: what is not given is plain. */
export const placeFeature = ({
  id = 'own:test',
  at = [37, 48],
  areaIds = [],
  ...given
}: Given): PlaceFeature => ({
  type: 'Feature',
  id: placeIdSchema.parse(id),
  geometry: { type: 'Point', coordinates: at },
  properties: {
    layer: 'place',
    placeId: placeIdSchema.parse(id),
    name: 'Testove',
    kind: 'settlement',
    country: 'UA',
    admin1: null,
    areaIds: areaIds.map((area) => areaIdSchema.parse(area)),
    radiusKm: null,
    count: 1,
    stories: 1,
    geoPrecision: 1,
    confidence: 1,
    status: 'reported',
    storyId: storyIdSchema.parse('0'.repeat(64)),
    start: 0,
    end: 7,
    excerpt: 'Testove stands here.',
    title: null,
    publisher: null,
    publishedAt: null,
    ...given,
  },
})
