import { expect, test } from 'vitest'
import { markRadius, toMapData } from '@/components/map/map-data'
import { tellPlace } from '@/components/map/tell-place'
import { placeIdSchema } from '@/lib/domain'
import { placeFeature } from './place-feature'
import { english } from '../words'

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
  expect(data.areas.map(({ placeId, divisions, countries }) => [placeId, divisions, countries])).toEqual([
    ['country:UA', [], ['UA']],
    ['own:hills', [], []],
    ['admin1:UA.05', ['UA.05'], []],
    ['own:twin', ['UA.05', 'UA.14'], ['MD']],
  ])
})

test('a roughly placed village stands on the rim of its disc, at its true distance; an ocean has no disc', () => {
  const data = toMapData([
    placeFeature({ id: 'own:hamlet', kind: 'settlement', radiusKm: 20 }),
    placeFeature({ id: 'own:palace', kind: 'facility', radiusKm: 1 }),
    placeFeature({ id: 'own:ocean', kind: 'water', radiusKm: 3000 }),
  ])
  const given = placeFeature({}).geometry.coordinates
  const mark = data.byId.get(placeIdSchema.parse('own:hamlet'))?.geometry.coordinates ?? given
  const north = (mark[1] - given[1]) * 111.195 // km
  const east = (mark[0] - given[0]) * 111.195 * Math.cos((given[1] * Math.PI) / 180)
  expect(Math.hypot(north, east)).toBeCloseTo(20, 0)
  expect(data.byId.get(placeIdSchema.parse('own:palace'))?.geometry.coordinates).toEqual(given)
  expect(data.discs.features.map(({ properties }) => properties?.['placeId'])).toEqual(['own:hamlet'])
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
  expect(tellPlace(english, placeFeature(given))).toBe(words)
})
