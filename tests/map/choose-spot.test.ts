import { expect, test } from 'vitest'
import { type Mask, chooseSpot } from '@/components/map/choose-spot'

/** `#` is inside. */
const mask = (...rows: string[]): Mask => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  inside: Uint8Array.from(rows.join('').split(''), (cell) => (cell === '#' ? 1 : 0)),
})
const empty = '........................'
const block = '......############......'
const tab = { width: 4, height: 2 }

test('a tab stands in the middle of its area', () => {
  const spot = chooseSpot(mask(empty, block, block, block, block, block, block, block, empty), tab, [])
  expect(spot).toMatchObject({ y: 4 })
  expect(spot?.x).toBeGreaterThan(9)
  expect(spot?.x).toBeLessThan(14)
})

test('it keeps clear of a mark', () => {
  const mark = { x: 12, y: 4, width: 3, height: 3 }
  const spot = chooseSpot(mask(empty, block, block, block, block, block, block, block, empty), tab, [mark])
  expect(spot).not.toBeNull()
  const isClear = Math.abs((spot?.x ?? 0) - mark.x) * 2 >= 7 || Math.abs((spot?.y ?? 0) - mark.y) * 2 >= 5
  expect(isClear).toBe(true)
})

test('an area that is smaller than a mark on it has its tab beside', () => {
  const speck = mask(empty, empty, empty, '............#...........', empty, empty, empty)
  const mark = { x: 12, y: 3, width: 3, height: 3 }
  const spot = chooseSpot(speck, tab, [mark])
  expect(Math.hypot((spot?.x ?? 0) - 12, (spot?.y ?? 0) - 3)).toBeLessThan(8)
})

test('an area that fills the map leaves the middle to the marks', () => {
  const rows = Array.from({ length: 40 }, () => '#'.repeat(40))
  expect(chooseSpot(mask(...rows), tab, [])?.y).toBeLessThan(12)
})

test('an area off the map has no tab', () => {
  expect(chooseSpot(mask(empty, empty, empty), tab, [])).toBeNull()
})
