import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LngLat } from '@/lib/domain'
import { discHoldsPole } from '@/lib/geojson/disc-holds-pole'
import { areaOfDisc, greatCircle, kmBetween } from '@/lib/geojson/great-circle'

const point: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

test.each<[LngLat, LngLat, number]>([
  [[0, 0], [1, 0], 111.195],
  [[37.17557, 48.28257], [36.2527, 49.98081], 200.7], // Pokrovsk to Kharkiv
  [[179.5, 0], [-179.5, 0], 111.195],
  [[30.5238, 50.45466], [37.61556, 55.75222], 754.9], // Kyiv to Moscow
])('%j to %j: %s km', (from, to, km) => {
  expect(kmBetween(from, to)).toBeCloseTo(km, 0)
})

test('the pieces of a line are as long as the way itself, and none jumps', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const km = kmBetween(from, to)
      fc.pre(km < 19_000) // nearly opposite places have no one shortest way
      const line = greatCircle(from, to)
      const sum = line.slice(1).reduce((total, at, index) => total + kmBetween(line[index] ?? at, at), 0)
      expect(sum).toBeCloseTo(km, 3)
      for (const [index, [lng]] of line.slice(1).entries())
        expect(Math.abs(lng - (line[index]?.[0] ?? 0))).toBeLessThanOrEqual(180)
    }),
  )
})

test('a line over the antimeridian runs on past 180', () => {
  const [first, ...rest] = greatCircle([179, 10], [-179, 10])
  expect(first).toEqual([179, 10])
  expect(rest.at(-1)?.[0]).toBeCloseTo(181, 9)
})

test('a small disc is flat, and the greatest is the whole Earth', () => {
  expect(areaOfDisc(7)).toBeCloseTo(Math.PI * 49, 2)
  expect(areaOfDisc(20_015.1)).toBeCloseTo(510_065_622, -3)
})

test.each<[LngLat, number, boolean]>([
  [[37, 48], 500, false],
  [[37, 48], 4800, true],
  [[37, -48], 4800, true],
  [[0, 89.9], 10, false],
  [[0, 89.9], 12, true],
])('a disc around %j of %s km holds a pole: %s', (centre, km, holds) => {
  expect(discHoldsPole(centre, km)).toBe(holds)
})
