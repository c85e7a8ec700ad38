import type { LngLat } from '@/lib/domain'
import { blur } from './blur'
import { contour } from './contour'
import { distanceField } from './distance-field'
import { makeGrid } from './grid'
import { insideField } from './inside-field'
import type { Shape } from './shape'

const band = {
  cells: 10, //     of the grid to the far edge of the band
  leastCellKm: 0.15,
  thickness: 2.5, // cells at least between the two edges, or the band breaks up
  blur: 0.12, //    of the distance: rounds the kinks that equal distances have opposite the bends of a border
}

/**
 * The land from `fromKm` to `toKm` away from a border, inside rings (both sides when there are none). Drawn as the outline of a field:
 * how far each node lies inside the band and inside the land. A band too narrow for the length of its border is drawn wider.
 */
export const borderBand = (
  border: LngLat[][],
  { fromKm, toKm }: { fromKm: number; toKm: number },
  rings: LngLat[][],
): Shape | null => {
  const grid = makeGrid(border.flat(), toKm, Math.max(toKm / band.cells, band.leastCellKm))
  const lacking = Math.max(0, band.thickness * grid.cellKm - (toKm - fromKm)) / 2
  const [from, to] = [fromKm - lacking, toKm + lacking]
  const radius = Math.max(1, Math.round((to * band.blur) / grid.cellKm))
  const distances = distanceField(grid, border, to + (2 * radius + 2) * grid.cellKm)
  const smooth = blur(grid, distances, radius)
  const inside = rings.length ? insideField(grid, rings) : null
  const field = smooth.map((km, index) =>
    Math.min(to - km, from > 0 ? km - from : Infinity, inside?.[index] ?? Infinity),
  )
  return contour(grid, field)
}
