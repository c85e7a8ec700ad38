/** A coarse picture of an area in the visible part of the map: 1 inside, 0 outside. */
export interface Mask {
  width: number
  height: number
  inside: Uint8Array
}

/** `end` is the cell of the area that a line leads to, when the tab stands beside it. */
export interface Spot extends Box {
  end?: { x: number; y: number }
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const options = {
  wish: 0.08, //    preference for being near the middle of the map, per cell of distance
  covering: 0.6, // share of the map from which an area's tab goes to its upper edge and leaves the middle to marks
  top: 5, //        cells from the upper edge
  apart: 4, //      what each of those tries costs
  steps: 4, //      tries on each side of an area that has no room for its tab
}

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

/**
 * Where a tab of `size` cells goes in an area: far from its edge, clear of what is taken, wholly on the map; beside the area where it
 * has no such room. Boxes are given by their centre. Null when the area has no cell on the map or everything around is taken.
 */
export const chooseSpot = (
  mask: Mask,
  size: { width: number; height: number },
  taken: Box[],
): Spot | null => {
  const clearance = measureClearance(mask)
  const { width, height, inside } = mask
  const covered = inside.reduce((sum, cell) => sum + cell, 0) / inside.length
  const wishY = covered > options.covering ? options.top : height / 2
  const found: { best: Box | null; most: number } = { best: null, most: -Infinity }
  const offer = (x: number, y: number, value: number): void => {
    if (
      x < size.width / 2 ||
      y < size.height / 2 ||
      x > width - size.width / 2 ||
      y > height - size.height / 2
    )
      return
    const box = { x, y, ...size }
    const score = value - options.wish * Math.hypot(x - width / 2, y - wishY)
    if (score <= found.most || taken.some((other) => overlaps(box, other))) return
    found.best = box
    found.most = score
  }
  let [west, north, east, south] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x
      if (!inside[index]) continue
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, y)
      south = Math.max(south, y)
      offer(x, y, Math.min(clearance[index] ?? 0, size.width))
    }
  }
  if (found.best || east < 0) return found.best
  for (let step = 1; step <= options.steps; step++) {
    const [acrossX, acrossY] = [size.width / 2 + step, size.height / 2 + step]
    for (const y of [(north + south) / 2, north, south]) {
      offer(east + acrossX, y, -options.apart * step)
      offer(west - acrossX, y, -options.apart * step)
    }
    for (const x of [(west + east) / 2, west, east]) {
      offer(x, north - acrossY, -options.apart * step)
      offer(x, south + acrossY, -options.apart * step)
    }
  }
  const { best } = found as { best: Box | null }
  return best && { ...best, end: nearestCell(mask, best) }
}

const nearestCell = ({ width, inside }: Mask, to: Box): { x: number; y: number } => {
  let nearest = { x: to.x, y: to.y }
  let least = Infinity
  for (const [index, cell] of inside.entries()) {
    const [x, y] = [index % width, Math.floor(index / width)]
    const far = Math.hypot(x - to.x, y - to.y)
    if (cell && far < least) [nearest, least] = [{ x, y }, far]
  }
  return nearest
}

/** Cells to the nearest cell outside, along rows, columns and diagonals (two passes). */
const measureClearance = ({ width, height, inside }: Mask): Float32Array => {
  const far = new Float32Array(width * height)
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (far[y * width + x] ?? 0)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const near = Math.min(
        at(x - 1, y) + 1,
        at(x, y - 1) + 1,
        at(x - 1, y - 1) + 1.4,
        at(x + 1, y - 1) + 1.4,
      )
      far[y * width + x] = inside[y * width + x] ? near : 0
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const near = Math.min(
        at(x + 1, y) + 1,
        at(x, y + 1) + 1,
        at(x + 1, y + 1) + 1.4,
        at(x - 1, y + 1) + 1.4,
      )
      far[y * width + x] = Math.min(far[y * width + x] ?? 0, near)
    }
  }
  return far
}
