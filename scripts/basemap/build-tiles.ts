import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Gazetteer } from '@/lib/gazetteer'
import { type Level, cutTiles } from './cut-tiles'
import { makeAreaLabels } from './label-layers'
import { areasAt, landAt } from './land-layers'
import { linesAt } from './line-layers'
import { makePlaces } from './place-layer'
import { readAreas } from './read-areas'
import { namesOf } from './names-of'
import { readWater } from './water-layers'
import { makeSeaLabels } from './sea-labels'
import type { TileData } from './write-pmtiles'

const options = {
  maxZoom: 8,
  oneDetail: [6, 8], // zoom levels cut from the same, finest outlines: the source has no more
}

/** Every tile of the basemap, zoom 0 to 8. */
export const buildTiles = (gazetteer: Gazetteer, say: (line: string) => void): TileData[] => {
  const areas = readAreas()
  const water = readWater()
  const places = makePlaces(gazetteer)
  const seas = makeSeaLabels(gazetteer, landAt(areas.at(5), 5))
  const labels = makeAreaLabels(areas.at(5), namesOf(gazetteer), seas)
  const tiles: TileData[] = []
  const encode = (zoom: number, level: Level): void => {
    let bytes = 0
    for (const [key, layers] of level) {
      const [x, y] = key.split(' ').map(Number)
      const data = fromGeojsonVt(layers, { version: 2, extent: 4096 })
      bytes += data.length
      tiles.push({ z: zoom, x: x ?? 0, y: y ?? 0, data })
    }
    say(`zoom ${zoom}: ${level.size} tiles, ${(bytes / 1e6).toFixed(1)} MB before compression`)
  }

  const outlinesAt = (zoom: number) => {
    const topology = areas.at(zoom)
    const { admin1, ...lines } = linesAt(topology)
    // The style draws divisions from zoom 4.5 on.
    return { land: landAt(topology, zoom), areas: areasAt(topology), ...lines, ...(zoom >= 4 && { admin1 }) }
  }
  const [firstOfMany = 0, lastOfMany = 0] = options.oneDetail
  let zoom = 0
  while (zoom <= options.maxZoom) {
    const last = zoom === firstOfMany ? lastOfMany : zoom
    const outlines = outlinesAt(last)
    const levels = cutTiles(zoom, last, 'thinned', outlines)
    for (const [offset, level] of levels.entries()) {
      const at = zoom + offset
      const loose = { rivers: water.rivers(at), lakes: water.lakes(at) }
      cutTiles(at, at, 'thin', loose, [level])
      cutTiles(at, at, 'thinned', { places: places(at), area_labels: labels(at) }, [level])
      encode(at, level)
      level.clear()
    }
    zoom = last + 1
  }
  return tiles
}
