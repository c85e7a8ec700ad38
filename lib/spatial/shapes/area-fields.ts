import { area, bearing, centroid, distance } from '@turf/turf'
import type { LngLat } from '@/lib/domain'
import { blur } from './blur'
import { contour } from './contour'
import { type Grid, makeGrid } from './grid'
import { insideField } from './inside-field'
import { ringsOf, type Shape } from './shape'

const fields = {
  cells: 8, //      of the grid to the distance that is drawn
  thickness: 2.5, // cells at least between two edges
  middleCells: 50, // across a land whose middle is drawn
  share: 1 / 3, //  of a land is its middle
}

const nodesOf = (grid: Grid): LngLat[] =>
  Array.from({ length: grid.columns * grid.rows }, (_, index): LngLat => [
    grid.west + (index % grid.columns) * grid.lngStep,
    grid.south + Math.floor(index / grid.columns) * grid.latStep,
  ])

type Towards = { centre: LngLat; bearing: number; halfWidth: number }

/** How far a point lies inside a sector, in km along the arc; below zero outside. */
const insideSector = (point: LngLat, { centre, bearing: middle, halfWidth }: Towards): number => {
  const turn = Math.abs(bearing(centre, point) - middle) % 360
  const off = Math.min(turn, 360 - turn)
  return ((halfWidth - off) * Math.PI * distance(centre, point)) / 180
}

/** What lies outside a land, between two distances from it, towards a side when one is told. */
export const ringAroundLand = (
  land: Shape,
  { fromKm, toKm }: { fromKm: number; toKm: number },
  towards: Towards | null,
): Shape | null => {
  const rings = ringsOf(land)
  const grid = makeGrid(rings.flat(), toKm, toKm / fields.cells)
  const lacking = Math.max(0, fields.thickness * grid.cellKm - (toKm - fromKm)) / 2
  const [from, to] = [Math.max(0, fromKm - lacking), toKm + lacking]
  const inside = blur(grid, insideField(grid, rings, to + 4 * grid.cellKm), 1)
  const nodes = towards ? nodesOf(grid) : []
  const field = inside.map((km, index) => {
    const node = nodes[index]
    return Math.min(to + km, -km - from, towards && node ? insideSector(node, towards) : Infinity)
  })
  return contour(grid, field)
}

/** What of a land lies within `km` of a point. */
export const discInLand = (land: Shape, centre: LngLat, km: number): Shape | null => {
  const rings = ringsOf(land)
  const grid = makeGrid([centre], km, (km * 2) / fields.middleCells)
  const inside = insideField(grid, rings)
  const nodes = nodesOf(grid)
  const field = inside.map((depth, index) => Math.min(depth, km - distance(centre, nodes[index] ?? centre)))
  return contour(grid, field)
}

/** The middle of a land: a disc of a third of its area around its middle, inside of it. */
export const middleOfLand = (land: Shape): Shape | null => {
  const [lng = 0, lat = 0] = centroid(land).geometry.coordinates
  return discInLand(land, [lng, lat], Math.sqrt((area(land) / 1e6) * (fields.share / Math.PI))) // m² to km
}
