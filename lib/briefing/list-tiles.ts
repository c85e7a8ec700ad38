import { toWorld } from '@/lib/geojson/world-pixels'
import type { Bbox } from '@/lib/domain'

const options = {
  whole: 4, //   zoom up to which the whole world is kept
  finest: 8, //  zoom of the basemap
  side: 512, //  px of a tile
  width: 995, // px of a slide's map in the smallest room, the largest that there is
  height: 560,
  inset: 80, //  px of both margins around what a slide looks at
  around: 250, // px beside the map, for a look around
  closer: 1, //   levels that a look around may come closer
}

/** The tiles, as `z/x/y`, that slides with these extents need: the world in outline, and what is around each extent as finely as its map comes. */
export const listTiles = (extents: readonly Bbox[]): string[] => {
  const names = new Set<string>()
  for (let z = 0; z <= options.whole; z++)
    for (let x = 0; x < 2 ** z; x++) for (let y = 0; y < 2 ** z; y++) names.add(`${z}/${x}/${y}`)
  for (const extent of extents)
    for (let z = options.whole + 1; z <= finestOf(extent); z++)
      for (const name of tilesAround(extent, z)) names.add(name)
  return [...names]
}

const cornersOf = ([west, south, east, north]: Bbox, zoom: number) => ({
  upper: toWorld([west, north], zoom),
  lower: toWorld([east, south], zoom),
})

/** The level that the map of a slide draws when it looks at the extent, or a little closer. */
const finestOf = (extent: Bbox): number => {
  const { upper, lower } = cornersOf(extent, 0)
  const wide = (options.width - options.inset) / Math.max(lower.x - upper.x, 1e-9)
  const high = (options.height - options.inset) / Math.max(lower.y - upper.y, 1e-9)
  return Math.min(options.finest, Math.floor(Math.log2(Math.min(wide, high))) + options.closer)
}

const tilesAround = (extent: Bbox, z: number): string[] => {
  const { upper, lower } = cornersOf(extent, z)
  const middle = { x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 }
  const count = 2 ** z
  const reach = { x: options.width / 2 + options.around, y: options.height / 2 + options.around }
  const columns = range((middle.x - reach.x) / options.side, (middle.x + reach.x) / options.side)
  const rows = range((middle.y - reach.y) / options.side, (middle.y + reach.y) / options.side)
  return columns.flatMap((column) =>
    rows
      .filter((row) => row >= 0 && row < count)
      .map((row) => `${z}/${((column % count) + count) % count}/${row}`),
  )
}

const range = (from: number, to: number): number[] => {
  const first = Math.floor(from)
  return Array.from({ length: Math.floor(to) - first + 1 }, (_, index) => first + index)
}
