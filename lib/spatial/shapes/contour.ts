import type { LngLat } from '@/lib/domain'
import type { Grid } from './grid'
import { type Shape, toShape } from './shape'

/** Never exactly zero, so that no outline runs through a node. */
const tiny = 1e-9

/**
 * Where a field is above zero, as polygons: marching squares with linear interpolation (Lorensen and Cline 1987, in the plane).
 * The rim of the grid counts as below zero, so every outline closes. Null when nothing is above.
 */
export const contour = (grid: Grid, field: Float64Array): Shape | null => {
  const { columns, rows } = grid
  const at = (column: number, row: number): number => {
    if (column <= 0 || row <= 0 || column >= columns - 1 || row >= rows - 1) return -1
    return field[row * columns + column] || -tiny
  }
  const onEdge = (column: number, row: number, isUp: boolean): LngLat => {
    const [one, other] = [at(column, row), isUp ? at(column, row + 1) : at(column + 1, row)]
    const share = one / (one - other)
    return [
      grid.west + (column + (isUp ? 0 : share)) * grid.lngStep,
      grid.south + (row + (isUp ? share : 0)) * grid.latStep,
    ]
  }
  // Edges of cells: bottom and left ones belong to the cell, top and right ones to its neighbours.
  const keyOf = (column: number, row: number, isUp: boolean): number =>
    (row * columns + column) * 2 + (isUp ? 1 : 0)
  const next = new Map<number, number>()
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)]
      const [a = 0, b = 0, c = 0, d = 0] = corners
      const kind = (a > 0 ? 1 : 0) + (b > 0 ? 2 : 0) + (c > 0 ? 4 : 0) + (d > 0 ? 8 : 0)
      if (kind === 0 || kind === 15) continue
      const isJoined = a + b + c + d > 0
      const edges = [
        keyOf(column, row, false),
        keyOf(column + 1, row, true),
        keyOf(column, row + 1, false),
        keyOf(column, row, true),
      ]
      for (const [from, to] of linksOf(kind, isJoined)) next.set(edges[from] ?? 0, edges[to] ?? 0)
    }
  }
  const toPoint = (key: number): LngLat => {
    const cell = key >> 1
    return onEdge(cell % columns, Math.floor(cell / columns), key % 2 === 1)
  }
  return toShape(chain(next, toPoint))
}

/** Edges of a cell (0 bottom, 1 right, 2 top, 3 left) that a line runs from and to, what is above zero on its left. */
const linksOf = (kind: number, isJoined: boolean): [number, number][] => {
  if (kind === 5) return isJoined ? [[2, 3], [0, 1]] : [[0, 3], [2, 1]] // prettier-ignore
  if (kind === 10) return isJoined ? [[3, 0], [1, 2]] : [[1, 0], [3, 2]] // prettier-ignore
  return simpleLinks[kind] ?? []
}

/** By the corners above zero: 1 south-west, 2 south-east, 4 north-east, 8 north-west. */
const simpleLinks: Record<number, [number, number][]> = {
  1: [[0, 3]],
  2: [[1, 0]],
  3: [[1, 3]],
  4: [[2, 1]],
  6: [[2, 0]],
  7: [[2, 3]],
  8: [[3, 2]],
  9: [[0, 2]],
  11: [[1, 2]],
  12: [[3, 1]],
  13: [[0, 1]],
  14: [[3, 0]],
}

const chain = (next: Map<number, number>, toPoint: (key: number) => LngLat): LngLat[][] => {
  const rings: LngLat[][] = []
  while (next.size) {
    const [start] = next.keys()
    if (start === undefined) break
    const ring: LngLat[] = []
    let key: number | undefined = start
    while (key !== undefined && next.has(key)) {
      ring.push(toPoint(key))
      const following: number | undefined = next.get(key)
      next.delete(key)
      key = following
    }
    const [first] = ring
    if (first && ring.length >= 3) rings.push([...ring, first])
  }
  return rings
}
