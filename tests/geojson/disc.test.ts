import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { disc } from '@/lib/geojson/disc'

const kilometres = (from: number[], to: number[]): number => {
  const [[lng1 = 0, lat1 = 0], [lng2 = 0, lat2 = 0]] = [from, to].map((point) =>
    point.map((value) => (value * Math.PI) / 180),
  ) as [number[], number[]]
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lng2 - lng1) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half))
}

test('every corner is as far as the radius says, also over the antimeridian', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 1, max: 900, noNaN: true }),
      (lng, lat, radius) => {
        const [ring = []] = disc([lng, lat], radius).coordinates
        return ring.every(
          (corner) => Math.abs(kilometres([lng, lat], corner) - radius) < radius * 1e-6 + 1e-4,
        )
      },
    ),
  )
})

test('the ring is closed and runs counter-clockwise', () => {
  const [ring = []] = disc([37.18, 48.28], 7).coordinates
  expect(ring.at(0)).toEqual(ring.at(-1))
  const area = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [previousX = 0, previousY = 0] = ring[index] ?? []
    return sum + previousX * y - x * previousY
  }, 0)
  expect(area).toBeGreaterThan(0)
})
