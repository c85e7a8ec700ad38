import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { PMTiles, type RangeResponse, type Source, TileType } from 'pmtiles'
import { expect, test } from 'vitest'
import { type TileData, writePmtiles } from '@/scripts/basemap/write-pmtiles'

/** Lets the reader of the pmtiles package read from memory. */
const inMemory = (archive: Buffer): Source => ({
  getKey: () => 'memory',
  getBytes: (offset, length): Promise<RangeResponse> =>
    Promise.resolve({ data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }),
})
const unpack = (data: ArrayBuffer): Promise<ArrayBuffer> =>
  Promise.resolve(new Uint8Array(gunzipSync(new Uint8Array(data))).buffer)
const open = (tiles: TileData[]): PMTiles =>
  new PMTiles(inMemory(writePmtiles(tiles, { name: 'test' })), undefined, unpack)

const world = (zoom: number, content: (x: number, y: number) => string): TileData[] =>
  Array.from({ length: 4 ** zoom }, (_, index) => {
    const [x, y] = [index % 2 ** zoom, Math.floor(index / 2 ** zoom)]
    return { z: zoom, x, y, data: Buffer.from(content(x, y)) }
  })

const noise = (x: number, y: number): string => {
  const seed = (x * 7919 + y * 104_729) % 99_991
  return Array.from({ length: seed % 40 }, (_, index) =>
    ((seed * (index + 7) ** 2) % 1_000_003).toString(36),
  ).join('')
}

test('every tile is read back, through leaf directories too', async () => {
  // Contents of very different lengths, so that the directory does not compress into one block.
  const tiles = [
    ...world(0, () => 'root'),
    ...world(8, (x, y) => `${x} ${y} ${noise(x, y)}`).filter(({ x }) => x < 100),
  ]
  const reader = open(tiles)
  const header = await reader.getHeader()
  expect(header).toMatchObject({
    specVersion: 3,
    minZoom: 0,
    maxZoom: 8,
    clustered: true,
    tileType: TileType.Mvt,
  })
  expect(header.numAddressedTiles).toBe(tiles.length)
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  for (const { z, x, y, data } of tiles.filter((_, index) => index % 97 === 0)) {
    const found = await reader.getZxy(z, x, y)
    expect(Buffer.from(found?.data ?? new ArrayBuffer(0)).toString()).toBe(Buffer.from(data).toString())
  }
})

test('the same content is stored once, and a missing tile is missing', async () => {
  const reader = open(world(4, () => 'sea').filter(({ x }) => x > 0))
  expect((await reader.getHeader()).numTileContents).toBe(1)
  expect(await reader.getZxy(4, 0, 3)).toBeUndefined()
  expect(Buffer.from((await reader.getZxy(4, 1, 3))?.data ?? new ArrayBuffer(0)).toString()).toBe('sea')
})

test('any set of tiles comes back as it went in', async () => {
  const tile = fc.record({
    z: fc.constant(3),
    x: fc.integer({ min: 0, max: 7 }),
    y: fc.integer({ min: 0, max: 7 }),
    text: fc.string({ minLength: 1 }),
  })
  const set = fc.uniqueArray(tile, { selector: ({ x, y }) => x * 8 + y, minLength: 1 })
  await fc.assert(
    fc.asyncProperty(set, async (given) => {
      const reader = open(given.map(({ z, x, y, text }) => ({ z, x, y, data: Buffer.from(text) })))
      for (const { z, x, y, text } of given) {
        const found = await reader.getZxy(z, x, y)
        if (Buffer.from(found?.data ?? new ArrayBuffer(0)).toString() !== text) return false
      }
      return true
    }),
    { numRuns: 25 },
  )
})
