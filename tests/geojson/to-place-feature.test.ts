import { expect, test } from 'vitest'
import { placeIdSchema, placeKinds, storyIdSchema } from '@/lib/domain'
import { type CountedPlace, toPlaceFeature } from '@/lib/geojson/to-place-feature'
import { placeFeatureSchema } from '@/lib/http/responses'

const place: CountedPlace = {
  id: placeIdSchema.parse('own:somewhere'),
  name: 'Somewhere',
  kind: 'settlement',
  country: 'UA',
  admin1: null,
  point: [30, 50],
  areaIds: [],
  radiusKm: null,
  count: 3,
  stories: 2,
  first: {
    storyId: storyIdSchema.parse('0'.repeat(64)),
    start: 5,
    end: 14,
    excerpt: 'Near Somewhere it rained.',
    confidence: 0.8,
    title: null,
    publisher: null,
    publishedAt: null,
  },
}

test('a feature says where its mark comes from', () => {
  const feature = toPlaceFeature(place)
  expect(placeFeatureSchema.parse(feature)).toEqual(feature)
  expect(feature).toMatchObject({
    id: 'own:somewhere',
    geometry: { type: 'Point', coordinates: [30, 50] },
    properties: {
      placeId: 'own:somewhere',
      count: 3,
      start: 5,
      end: 14,
      excerpt: 'Near Somewhere it rained.',
    },
  })
})

test('only what has a point of its own is precise', () => {
  const precise = placeKinds.filter(
    (kind) => toPlaceFeature({ ...place, kind }).properties.geoPrecision === 1,
  )
  expect(precise).toEqual(['settlement', 'facility'])
})
