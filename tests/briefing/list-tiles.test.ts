import { expect, test } from 'vitest'
import { listTiles } from '@/lib/briefing/list-tiles'
import type { Bbox } from '@/lib/domain'

const world = 1 + 4 + 16 + 64 + 256 // tiles of zoom 0 to 4
const finestOf = (tiles: readonly string[]): number =>
  Math.max(...tiles.map((name) => Number(name.split('/')[0])))

test('a deck without a map keeps the world in outline', () => {
  const tiles = listTiles([])
  expect(tiles).toHaveLength(world)
  expect(finestOf(tiles)).toBe(4)
  expect(new Set(tiles).size).toBe(world)
})

test.each<[string, Bbox, number]>([
  ['a town', [36.9, 47.5, 37.2, 47.7], 8],
  ['a front of 300 km', [35, 47, 39, 49], 7],
  ['half a continent', [5, 35, 60, 60], 4],
  ['the world', [-180, -85, 180, 85], 4],
])('%s is kept as finely as its map comes, and a level closer', (_, extent, finest) => {
  expect(finestOf(listTiles([extent]))).toBe(finest)
})

test('the tiles around an extent are few, lie around it, and are there at every level', () => {
  const tiles = listTiles([[36.9, 47.5, 37.2, 47.7]])
  expect(tiles.length - world).toBeLessThan(4 * 20)
  // 37.05° east, 47.6° north at zoom 8: column (37.05 + 180) / 360 * 256 = 154.3, row 88.9
  for (const name of ['8/154/88', '8/153/88', '8/155/88', '8/154/89', '7/77/44', '6/38/22', '5/19/11'])
    expect(tiles).toContain(name)
  expect(tiles).not.toContain('8/140/88')
})

test('slides that look at the same ground keep it once', () => {
  const extent: Bbox = [36.9, 47.5, 37.2, 47.7]
  expect(listTiles([extent, extent])).toEqual(listTiles([extent]))
})

test('around the antimeridian and the poles no tile is named that there is not', () => {
  for (const name of listTiles([
    [179, -17.5, 180, -16.5],
    [-180, 84, -179, 85],
  ])) {
    const [z = 0, x = 0, y = 0] = name.split('/').map(Number)
    expect(x >= 0 && x < 2 ** z && y >= 0 && y < 2 ** z, name).toBe(true)
  }
  expect(listTiles([[179, -17.5, 180, -16.5]])).toEqual(expect.arrayContaining(['8/255/140', '8/0/140']))
})
