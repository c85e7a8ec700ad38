import type { LngLat } from '@/lib/domain'
import { distanceField } from './distance-field'
import { type Grid, kmPerDegree } from './grid'

const rimCells = 2 // cells beside an outline in which its distance is measured; farther in or out it is cut off

/** Which nodes lie inside of rings (even-odd rule), row by row. */
const nodesInside = (grid: Grid, rings: LngLat[][]): Uint8Array => {
  const crossings: number[][] = Array.from({ length: grid.rows }, () => [])
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [from, to] = [ring[at - 1], ring[at]]
      if (!from || !to || from[1] === to[1]) continue
      const [low, high] = from[1] < to[1] ? [from, to] : [to, from]
      const first = Math.max(0, Math.ceil((low[1] - grid.south) / grid.latStep))
      for (let row = first; row < grid.rows; row++) {
        const lat = grid.south + row * grid.latStep
        if (lat >= high[1]) break
        if (lat < low[1]) continue
        crossings[row]?.push(low[0] + ((lat - low[1]) / (high[1] - low[1])) * (high[0] - low[0]))
      }
    }
  }
  const inside = new Uint8Array(grid.columns * grid.rows)
  for (const [row, found] of crossings.entries()) {
    found.sort((a, b) => a - b)
    for (let at = 1; at < found.length; at += 2) {
      const first = Math.max(0, Math.ceil(((found[at - 1] ?? 0) - grid.west) / grid.lngStep))
      const last = Math.min(grid.columns - 1, Math.floor(((found[at] ?? 0) - grid.west) / grid.lngStep))
      for (let column = first; column <= last; column++) inside[row * grid.columns + column] = 1
    }
  }
  return inside
}

/** Km from the outline at every node, above zero inside, below zero outside; measured up to `reachKm`, at least beside the outline. */
export const insideField = (grid: Grid, rings: LngLat[][], reachKm = 0): Float64Array => {
  const rim = Math.max(reachKm, rimCells * grid.latStep * kmPerDegree)
  const field = distanceField(grid, rings, rim)
  const inside = nodesInside(grid, rings)
  for (const [index, isInside] of inside.entries()) if (!isInside) field[index] = -(field[index] ?? 0)
  return field
}
