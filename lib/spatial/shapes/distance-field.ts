import type { LngLat } from '@/lib/domain'
import { type Grid, kmPerDegree } from './grid'

const SURELY = 1 + 1e-9 // a square larger by this is larger whatever rounding does

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
        // In a plane whose east is squeezed by the node's own latitude: right to 0.5 % up to 300 km.
        const [y1, y2] = [from[1] - lat, to[1] - lat]
        const dy = y2 - y1
        for (let column = first; column <= last; column++) {
          const index = row * grid.columns + column
          const lng = grid.west + column * grid.lngStep
          const x1 = (from[0] - lng) * squeeze
          const dx = (to[0] - lng) * squeeze - x1
          const square = dx * dx + dy * dy
          const share = square > 0 ? Math.min(Math.max(-(x1 * dx + y1 * dy) / square, 0), 1) : 0
          const [x, y] = [x1 + share * dx, y1 + share * dy]
          // Most nodes are nearer to another stretch; squares tell that without a root.
          const known = field[index] ?? 0
          const limit = known / kmPerDegree
          if (x * x + y * y > limit * limit * SURELY) continue
          const km = Math.hypot(x, y) * kmPerDegree
          if (km < known) field[index] = km
        }
      }
    }
  }
  return field
}
