import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundDistance } from '@/lib/look/round-distance'

test.each([
  [49, 6.2, '50 km'],
  [0, 2, '1,000 km'],
  [48, 13, '500 m'],
] as const)('at %d° and zoom %d the bar says %s', (latitude, zoom, label) => {
  expect(roundDistance(latitude, zoom).label).toBe(label)
})

test('the bar never outgrows its room and is never too short to read', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: 1, max: 13, noNaN: true }),
      (latitude, zoom) => {
        const { width } = roundDistance(latitude, zoom)
        return width <= 96 && width >= 37
      },
    ),
  )
})
