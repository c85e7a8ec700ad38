import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPlaces } from '@/components/map/fit-places'
import { placeFeature } from './place-feature'

const front = [
  placeFeature({ at: [37.2, 48.3], count: 9 }),
  placeFeature({ at: [36.2, 50], count: 5 }),
  placeFeature({ at: [36.2, 51.7], count: 8, kind: 'admin1' }),
]

test('one capital far away does not shrink the front', () => {
  const box = fitPlaces([...front, placeFeature({ at: [-77, 38.9], count: 2 })])
  expect(box?.[0]).toBeGreaterThan(35)
  expect(box?.[2]).toBeLessThan(39)
})

test('countries count only when nothing smaller is named', () => {
  const russia = placeFeature({ at: [97, 61], kind: 'country', count: 90 })
  expect(fitPlaces([...front, russia])?.[2]).toBeLessThan(39)
  expect(fitPlaces([russia])).toEqual([97 - 0.6, 61 - 0.6, 97 + 0.6, 61 + 0.6])
  expect(fitPlaces([])).toBeNull()
})

test('the box always holds the middle place and is never inside out', () => {
  const place = fc.record({
    lng: fc.integer({ min: -180, max: 180 }),
    lat: fc.integer({ min: -80, max: 80 }),
    count: fc.integer({ min: 1, max: 50 }),
  })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (given) => {
      const places = given.map(({ lng, lat, count }) => placeFeature({ at: [lng, lat], count }))
      const [west, south, east, north] = fitPlaces(places) ?? [0, 0, 0, 0]
      return east - west >= 1.19 && north - south >= 1.19
    }),
  )
})
