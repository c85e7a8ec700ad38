import { readFileSync } from 'node:fs'
import { presimplify, simplify } from 'topojson-simplify'
import type { AreaGeometry, AreaTopology } from '../areas/area-topology'
import { areasFile } from './area-files'
import { pixelAt, toUnitSquare } from './unit-square'

const options = {
  detail: 0.6, // square pixels: points that change an outline by less are left out
}

/** The admin-1 topology in the unit square, thinned to what a zoom level can show. Neighbours stay joined at every zoom. */
export const readAreas = (): { at: (zoom: number) => AreaTopology; geometries: AreaGeometry[] } => {
  const topology = JSON.parse(readFileSync(areasFile, 'utf8')) as AreaTopology
  const { transform } = topology
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [originX, originY] = transform?.translate ?? [0, 0]
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX
      y += stepY
      return toUnitSquare([x * scaleX + originX, y * scaleY + originY])
    })
  })
  const weighted = presimplify<AreaTopology['objects']>({ type: 'Topology', objects: topology.objects, arcs })
  const levels = new Map<number, AreaTopology>()
  return {
    geometries: topology.objects.admin1.geometries as AreaGeometry[],
    at: (zoom) => {
      const known = levels.get(zoom)
      if (known) return known
      const level = simplify(weighted, options.detail * pixelAt(zoom) ** 2)
      levels.set(zoom, level)
      return level
    },
  }
}
