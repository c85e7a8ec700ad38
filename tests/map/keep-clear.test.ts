import { expect, test } from 'vitest'
import { clearPoints } from '@/components/map/keep-clear'
import { clearStep } from '@/components/map/layers/clear-layer'

const size = { width: 640, height: 360 }
const legend = { left: 470, top: 12, right: 629, bottom: 118 }

/** Whether the padding of some point holds this one. */
const isClear = (x: number, y: number): boolean =>
  clearPoints(size, [legend]).some(
    ([left, top]) => Math.abs(left - x) <= clearStep / 2 && Math.abs(top - y) <= clearStep / 2,
  )

test.each([
  ['a corner of the map', 0, 0, true],
  ['the middle of its lower edge', 321, 360, true],
  ['the far end of its right edge', 640, 357, true],
  ['the middle of the legend', 551, 66, true],
  ['the last corner of the legend', 629, 118, true],
  ['between the legend and the edge', 635, 60, true],
  ['the middle of the map', 320, 180, false],
  ['below the legend', 551, 130, false],
])('names stay away from %s: %d, %d: %s', (_, x, y, is) => {
  expect(isClear(x, y)).toBe(is)
})

test('a box without an inside still has its corners', () => {
  expect(clearPoints({ width: 0, height: 0 }, [])).not.toEqual([])
})
