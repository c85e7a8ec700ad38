import type { DeckFile, DeckParts } from '@/lib/briefing/deck-file'
import type { MapAssets } from '@/components/map/map-assets'
import { toBytes, unpack } from './unpack'

/** Tiles asked for but not kept: MapLibre takes the coarser one above for it. */
const notKept = (name: string): Error =>
  Object.assign(new Error(`Tile ${name} is not in this file`), { status: 404 })

/** What the map takes from outside, out of the file itself. */
export const inlinedAssets = (
  { worker, fonts }: DeckParts,
  { tiles }: Pick<DeckFile, 'tiles'>,
): MapAssets => {
  const script = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }))
  const letters = new Map<string, string>()
  return {
    // A module is not started from a page that has no origin; the ending tells MapLibre that this is none.
    worker: `${script}#worker.cjs`,
    font: (file) => {
      const known = letters.get(file)
      if (known) return known
      const address = URL.createObjectURL(new Blob([toBytes(fonts[file] ?? '')], { type: 'font/woff2' }))
      letters.set(file, address)
      return address
    },
    loadTile: async ({ url }) => {
      const name = url.slice('basemap://'.length)
      const packed = tiles[name]
      if (packed === undefined) throw notKept(name)
      return { data: packed === '' ? new ArrayBuffer(0) : await unpack(packed) }
    },
  }
}
