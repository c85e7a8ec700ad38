import type { LngLat } from '@/lib/domain'
import { type Grid, kmPerDegree } from './grid'

/** From a point to a stretch of line, in a plane whose east is squeezed by the point's own latitude: right to 0.5 % up to 300 km. */
const kmToSegment = (lng: number, lat: number, from: LngLat, to: LngLat, squeeze: number): number => {
  const [x1, y1] = [(from[0] - lng) * squeeze, from[1] - lat]
  const [x2, y2] = [(to[0] - lng) * squeeze, to[1] - lat]
  const [dx, dy] = [x2 - x1, y2 - y1]
  const square = dx * dx + dy * dy
  const share = square > 0 ? Math.min(Math.max(-(x1 * dx + y1 * dy) / square, 0), 1) : 0
  return Math.hypot(x1 + share * dx, y1 + share * dy) * kmPerDegree
}

/** Km from every node to the nearest of some lines; `reachKm` where they are farther than that. */
export const distanceField = (grid: Grid, lines: LngLat[][], reachKm: number): Float64Array => {
  const field = new Float64Array(grid.columns * grid.rows).fill(reachKm)
  const latReach = reachKm / kmPerDegree
  const squeezes = Array.from({ length: grid.rows }, (_, row) =>
    Math.max(Math.cos(((grid.south + row * grid.latStep) * Math.PI) / 180), 0.01),
  )
  const rowOf = (lat: number) => (lat - grid.south) / grid.latStep
  const columnOf = (lng: number) => (lng - grid.west) / grid.lngStep
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1], line[at]]
      if (!from || !to) continue
      const firstRow = Math.max(0, Math.floor(rowOf(Math.min(from[1], to[1]) - latReach)))
      const lastRow = Math.min(grid.rows - 1, Math.ceil(rowOf(Math.max(from[1], to[1]) + latReach)))
      for (let row = firstRow; row <= lastRow; row++) {
        const squeeze = squeezes[row] ?? 1
        const lngReach = latReach / squeeze
        const first = Math.max(0, Math.floor(columnOf(Math.min(from[0], to[0]) - lngReach)))
        const last = Math.min(grid.columns - 1, Math.ceil(columnOf(Math.max(from[0], to[0]) + lngReach)))
        const lat = grid.south + row * grid.latStep
        for (let column = first; column <= last; column++) {
          const index = row * grid.columns + column
          const km = kmToSegment(grid.west + column * grid.lngStep, lat, from, to, squeeze)
          if (km < (field[index] ?? 0)) field[index] = km
        }
      }
    }
  }
  return field
}
