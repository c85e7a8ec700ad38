import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { openBasemap } from './open-basemap'

const pack = promisify(gzip)
const together = 32 // tiles in hand at a time

/** Tiles by their names (`z/x/y`) as base64 of gzip, empty where the archive has none; null where the basemap was not built. */
export const packTiles = (names: readonly string[]): Promise<Record<string, string> | null> =>
  openBasemap(async (archive) => {
    const packed: Record<string, string> = {}
    for (let from = 0; from < names.length; from += together) {
      await Promise.all(
        names.slice(from, from + together).map(async (name) => {
          const [z = 0, x = 0, y = 0] = name.split('/').map(Number)
          const tile = await archive.getZxy(z, x, y)
          packed[name] = tile ? (await pack(tile.data, { level: 9 })).toString('base64') : ''
        }),
      )
    }
    return packed
  })
