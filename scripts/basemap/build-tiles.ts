import type { Gazetteer } from '@/lib/gazetteer'
import { type Level, cutTiles, toTiles } from './cut-tiles'
import { makeAreaLabels } from './label-layers'
import { areasAt, landAt } from './land-layers'
import { linesAt } from './line-layers'
import { namesOf } from './names-of'
import { makePlaces } from './place-layer'
import { readAreas } from './read-areas'
import { makeSeaLabels } from './sea-labels'
import { readWater } from './water-layers'
import type { TileData } from './write-pmtiles'

const divisionsFrom = 4 // zoom from which the style draws the lines between divisions
const labelDetail = 3 //   zoom whose outlines are exact enough to find room for a label

/** The tiles of some zoom levels; those of one group are cut from the same outlines. */
export const buildTiles = (
  gazetteer: Gazetteer,
  say: (line: string) => void,
  groups: number[][],
): TileData[] => {
  const areas = readAreas()
  const water = readWater()
  const places = makePlaces(gazetteer)
  const rough = areas.at(labelDetail)
  const seas = makeSeaLabels(gazetteer, landAt(rough, labelDetail))
  const labels = makeAreaLabels(rough, namesOf(gazetteer), seas)

  return groups.flatMap((zooms) => {
    const levels = zooms.map((zoom): Level => ({ zoom, layers: new Map() }))
    const finest = Math.max(...zooms)
    const topology = areas.at(finest)
    cutTiles(levels, 'land', landAt(topology, finest), 'thinned')
    cutTiles(levels, 'areas', areasAt(topology), 'thinned')
    for (const [name, lines] of Object.entries(linesAt(topology))) {
      if (name !== 'admin1' || finest >= divisionsFrom) cutTiles(levels, name, lines, 'thinned')
    }
    return levels.flatMap((level) => {
      cutTiles([level], 'lakes', water.lakes(level.zoom), 'thin')
      cutTiles([level], 'rivers', water.rivers(level.zoom), 'thin')
      cutTiles([level], 'places', places(level.zoom), 'thinned')
      cutTiles([level], 'area_labels', labels(level.zoom), 'thinned')
      const tiles = toTiles(level)
      const bytes = tiles.reduce((sum, { data }) => sum + data.length, 0)
      say(`zoom ${level.zoom}: ${tiles.length} tiles, ${(bytes / 1e6).toFixed(1)} MB before compression`)
      return tiles
    })
  })
}
