import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { FeatureCollection } from 'geojson'
import type { TileData } from './write-pmtiles'

const options = {
  extent: 4096, //  units across a tile
  buffer: 80, //    units around it: half the widest line and casing
  tolerance: 2, //  units: thinning of lines and lakes that share no edge with a neighbour
}

export interface Level {
  zoom: number
  /** By `x * 2^zoom + y`, one message per layer: a vector tile is its layers one behind the other. */
  layers: Map<number, Uint8Array[]>
}

/**
 * Cuts a layer into the tiles of each level and encodes it at once, so that no more than one layer is held in pieces.
 * `thinned` layers come in the unit square, with neighbours thinned alike; the others in degrees.
 */
export const cutTiles = (
  levels: Level[],
  name: string,
  collection: FeatureCollection,
  state: 'thinned' | 'thin',
): void => {
  if (collection.features.length === 0) return
  const last = Math.max(...levels.map(({ zoom }) => zoom))
  const index = new GeoJSONVT(collection, {
    maxZoom: last,
    indexMaxZoom: last,
    indexMaxPoints: 0,
    tolerance: state === 'thinned' ? 0 : options.tolerance,
    extent: options.extent,
    buffer: options.buffer,
    coordinates: state === 'thinned' ? 'unitSquare' : 'lngLat',
  })
  for (const { zoom, layers } of levels) {
    const side = 2 ** zoom
    for (let x = 0; x < side; x++) {
      for (let y = 0; y < side; y++) {
        const tile = index.getTile(zoom, x, y)
        if (!tile || tile.features.length === 0) continue
        const bytes = fromGeojsonVt({ [name]: tile }, { version: 2, extent: options.extent })
        const key = x * side + y
        const known = layers.get(key)
        if (known) known.push(bytes)
        else layers.set(key, [bytes])
      }
    }
  }
}

export const toTiles = ({ zoom, layers }: Level): TileData[] =>
  [...layers].map(([key, messages]) => ({
    z: zoom,
    x: Math.floor(key / 2 ** zoom),
    y: key % 2 ** zoom,
    data: Buffer.concat(messages),
  }))
