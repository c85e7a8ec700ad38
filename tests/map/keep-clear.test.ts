import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { clearPoints, createClearing } from '@/components/map/keep-clear'
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

/** A map of which only that is there what clearing asks for. */
const standIn = () => {
  const state = { lng: 35, isMoving: false, sets: [] as number[] }
  const map = {
    getCanvas: () => ({ clientWidth: size.width, clientHeight: size.height }),
    getCenter: () => ({ lng: state.lng, lat: 48 }),
    getZoom: () => 6,
    isMoving: () => state.isMoving,
    unproject: ([x, y]: [number, number]) => ({ lng: x, lat: y }),
    getSource: () => ({
      setData: ({ features }: { features: unknown[] }) => state.sets.push(features.length),
    }),
  }
  return { state, clearing: createClearing(map as unknown as MapLibreMap) }
}

test('a map that rests where it was is not cleared again, one with something else on it is', () => {
  const { state, clearing } = standIn()
  clearing.keep([])
  clearing.keep([])
  clearing.keepAhead(() => [legend])
  expect(state.sets).toHaveLength(1)
  clearing.keep([legend])
  clearing.keep([legend], { top: 112 })
  expect(state.sets).toEqual([...state.sets].sort((one, other) => one - other))
  expect(new Set(state.sets).size).toBe(3)
})

test('put elsewhere at once it is cleared with the data; while it moves nothing is kept away', () => {
  const { state, clearing } = standIn()
  clearing.keep([])
  state.lng = 36
  clearing.stop()
  clearing.keepAhead(() => [])
  expect(state.sets).toHaveLength(2)
  state.isMoving = true
  clearing.stop()
  clearing.stop()
  state.lng = 37
  clearing.keepAhead(() => [])
  expect(state.sets.slice(2)).toEqual([0])
})
