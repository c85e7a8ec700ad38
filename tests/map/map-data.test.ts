import { expect, test } from 'vitest'
import { markRadius, toMapData } from '@/components/map/map-data'
import { tellPlace } from '@/components/map/tell-place'
import { placeFeature } from './place-feature'

test('points are marked, areas are hatched, and an area without a polygon is a disc', () => {
  const data = toMapData([
    placeFeature({ id: 'geonames:1', kind: 'settlement' }),
    placeFeature({ id: 'own:works', kind: 'facility' }),
    placeFeature({ id: 'admin1:UA.05', kind: 'admin1', areaIds: ['admin1:UA.05'], radiusKm: 100, count: 2 }),
    placeFeature({ id: 'country:UA', kind: 'country', areaIds: ['country:UA'], count: 9 }),
    placeFeature({ id: 'own:hills', kind: 'terrain', radiusKm: 40, count: 4 }),
    placeFeature({ id: 'own:twin', kind: 'region', areaIds: ['admin1:UA.05', 'admin1:UA.14', 'country:MD'] }),
  ])
  expect(
    data.marks.features.map(({ properties }) => [properties?.['placeId'], properties?.['shape']]),
  ).toEqual([
    ['geonames:1', 'settlement'],
    ['own:works', 'exact'],
  ])
  expect(data.discs.features.map(({ properties }) => properties?.['placeId'])).toEqual(['own:hills'])
  expect(data.areas.map(({ feature, divisions, countries }) => [feature.id, divisions, countries])).toEqual([
    ['country:UA', [], ['UA']],
    ['own:hills', [], []],
    ['admin1:UA.05', ['UA.05'], []],
    ['own:twin', ['UA.05', 'UA.14'], ['MD']],
  ])
})

test('the area of a mark grows with its count, within bounds', () => {
  expect([1, 4, 9, 16, 25].map(markRadius)).toEqual([8, 10, 12, 14, 16])
  expect(markRadius(10_000)).toBe(18)
})

test.each([
  [
    { name: 'Pokrovsk', admin1: 'Donetsk Oblast', count: 5, stories: 3 },
    'Pokrovsk, settlement in Donetsk Oblast, Ukraine, 5 mentions in 3 stories',
  ],
  [{ name: 'Ukraine', kind: 'country', count: 1, stories: 1 }, 'Ukraine, country, 1 mention in 1 story'],
] as const)('a mark is told in words: %j', (given, words) => {
  expect(tellPlace(placeFeature(given))).toBe(words)
})
