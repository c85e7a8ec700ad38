import { expect, test } from 'vitest'
import { choosePadding } from '@/components/map/choose-padding'
import type { LngLat } from '@/lib/domain'

const size = { width: 640, height: 360, maxZoom: 9 }
const legend = { left: 480, top: 12, right: 628, bottom: 120 }
const credits = { left: 300, top: 330, right: 632, bottom: 352 }
const extent: [number, number, number, number] = [30, 45, 40, 50]

const choose = (points: LngLat[], covers = [legend, credits]) =>
  choosePadding({ ...size, extent, covers, points })

test.each<[string, LngLat[], Partial<Record<'top' | 'right' | 'bottom', number>>]>([
  ['nothing below the legend', [[31, 46]], { top: 32, right: 40, bottom: 70 }],
  [
    'a mark below the legend: beside it or below, whichever is closer',
    [[39.8, 49.8]],
    { top: 32, right: 182 },
  ],
])('padding with %s', (_, points, padding) => {
  expect(choose(points)).toMatchObject(padding)
})

test('what is at the lower edge is never below the credits', () => {
  expect(choose([]).bottom).toBeGreaterThanOrEqual(size.height - credits.top)
  expect(choose([], [legend]).bottom).toBe(40)
})

test('a mark that is not below the legend costs nothing; one that is moves the map', () => {
  const tall = choosePadding({ ...size, extent: [34, 40, 36, 52], covers: [legend], points: [[35, 51.9]] })
  expect(tall).toMatchObject({ top: 32, right: 40 })
  const near = choosePadding({ ...size, extent: [20, 44, 40, 53], covers: [legend], points: [[39.5, 52.8]] })
  expect(near.top > 32 || near.right > 40).toBe(true)
})

test('where no padding helps nothing is given away', () => {
  const wall = { left: 0, top: 0, right: 640, bottom: 300 }
  expect(choose([[35, 47.5]], [wall])).toEqual({ top: 32, right: 40, bottom: 40, left: 40 })
})
