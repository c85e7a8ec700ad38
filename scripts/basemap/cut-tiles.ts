import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import type { FeatureCollection } from 'geojson'

/** `x y` -> layer name -> tile, of one zoom level. */
export type Level = Map<string, Record<string, GeoJSONVTTile>>

const options = {
  extent: 4096, //  units across a tile
  buffer: 80, //    units around it: half the widest line and casing
  tolerance: 2, //  units: thinning of lines and lakes that share no edge with a neighbour
}

/**
 * Cuts layers into the tiles of the zoom levels `first` to `last` and adds them to `levels`.
 * `thinned` layers come in the unit square, with neighbours thinned alike; the others in degrees.
 */
export const cutTiles = (
  first: number,
  last: number,
  state: 'thinned' | 'thin',
  layers: Record<string, FeatureCollection>,
  levels: Level[] = Array.from({ length: last - first + 1 }, () => new Map()),
): Level[] => {
  for (const [name, collection] of Object.entries(layers)) {
    if (collection.features.length === 0) continue
    const index = new GeoJSONVT(collection, {
      maxZoom: last,
      indexMaxZoom: last,
      indexMaxPoints: 0,
      tolerance: state === 'thinned' ? 0 : options.tolerance,
      extent: options.extent,
      buffer: options.buffer,
      coordinates: state === 'thinned' ? 'unitSquare' : 'lngLat',
    })
    for (const [offset, level] of levels.entries()) {
      const zoom = first + offset
      for (let x = 0; x < 2 ** zoom; x++) {
        for (let y = 0; y < 2 ** zoom; y++) {
          const tile = index.getTile(zoom, x, y)
          if (!tile || tile.features.length === 0) continue
          const key = `${x} ${y}`
          const known = level.get(key)
          if (known) known[name] = tile
          else level.set(key, { [name]: tile })
        }
      }
    }
  }
  return levels
}
