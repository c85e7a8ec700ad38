import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitAtLatitude } from '@/scripts/areas/split-at-latitude'
import { labelName } from '@/scripts/basemap/label-name'
import { poleOfPolygon } from '@/scripts/basemap/pole-of-polygon'
import { toUnitSquare } from '@/scripts/basemap/unit-square'

test.each([
  ['Arkhangel’sk', 'RU', 'Arkhangelsk'],
  ['Staryy Oskol', 'RU', 'Stary Oskol'],
  ['Nizhniy Tagil', 'RU', 'Nizhny Tagil'],
  ["Il'yichi", 'UA', 'Ilyichi'],
  ['Novyy Buh', 'UA', 'Novyi Buh'],
  ["L'Aquila", 'IT', "L'Aquila"],
] as const)('%s of %s is written %s', (name, country, label) => {
  expect(labelName(name, country)).toBe(label)
})

test('the unit square: corners, equator, and north is up', () => {
  expect(toUnitSquare([-180, 0])).toEqual([0, 0.5])
  expect(toUnitSquare([180, -90])).toEqual([1, 1])
  expect(toUnitSquare([0, 48])[1]).toBeLessThan(0.5)
})

const area = (rings: number[][][]): number => {
  let sum = 0
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? []
      const [bx = 0, by = 0] = ring[index] ?? []
      sum += ax * by - bx * ay
    }
  }
  return Math.abs(sum / 2)
}

test('a polygon split at a parallel keeps its area', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), (latitude) => {
      const ring = [
        [-5, -10],
        [7, -10],
        [9, 3],
        [2, 10],
        [-8, 6],
        [-5, -10],
      ]
      const [south, north] = splitAtLatitude({ type: 'Polygon', coordinates: [ring] }, latitude)
      const parts = [...south.coordinates, ...north.coordinates].reduce((sum, rings) => sum + area(rings), 0)
      return Math.abs(parts - area([ring])) < 1e-9
    }),
  )
})

test('the label of a crescent stands inside it', () => {
  const crescent = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 8],
    [8, 8],
    [8, 2],
    [0, 2],
    [0, 0],
  ]
  const { x, y, radius } = poleOfPolygon([crescent])
  expect(radius).toBeGreaterThan(0.9)
  expect(x > 8 || y < 2 || y > 8).toBe(true)
})
