import type { LngLat } from '@/lib/domain'

/** Nodes over a stretch of the Earth, rows from south to north; values at a node are in `row * columns + column`. */
export type Grid = {
  west: number
  south: number
  lngStep: number
  latStep: number
  columns: number
  rows: number
}

export const kmPerDegree = 111.195 // of latitude, on a sphere of 6,371.009 km

const grids = {
  mostNodes: 60_000,
  margin: 2, //    cells beyond what is asked for, so that every outline closes
  leastCosine: 0.05, // towards the poles
}

/** A grid over a box and `reachKm` around it, with cells of `cellKm` or, where those are too many, larger ones. */
export const makeGrid = (points: LngLat[], reachKm: number, cellKm: number): Grid & { cellKm: number } => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of points) {
    west = Math.min(west, lng)
    east = Math.max(east, lng)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  const cosine = Math.max(Math.cos((((south + north) / 2) * Math.PI) / 180), grids.leastCosine)
  const width = (east - west) * kmPerDegree * cosine + 2 * reachKm
  const height = (north - south) * kmPerDegree + 2 * reachKm
  const cell = Math.max(cellKm, Math.sqrt((width * height) / grids.mostNodes))
  const [lngStep, latStep] = [cell / (kmPerDegree * cosine), cell / kmPerDegree]
  const columns = Math.ceil(width / cell) + 2 * grids.margin + 1
  const rows = Math.ceil(height / cell) + 2 * grids.margin + 1
  return {
    west: (west + east) / 2 - ((columns - 1) / 2) * lngStep,
    south: (south + north) / 2 - ((rows - 1) / 2) * latStep,
    lngStep,
    latStep,
    columns,
    rows,
    cellKm: cell,
  }
}
