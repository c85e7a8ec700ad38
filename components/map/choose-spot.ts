/** A coarse picture of an area in the visible part of the map: 1 inside, 0 outside. */
export interface Mask {
  width: number
  height: number
  inside: Uint8Array
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const options = {
  overlap: 6, //  cells of clearance given up to stay clear of one mark or tab
  middle: 0.08, // preference for the middle of the map, per cell of distance
}

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

/**
 * Where a tab of `size` cells goes in an area: far from its edge, clear of what is taken, wholly on the map. Boxes are given by their centre.
 * Null when the area has no cell there.
 */
export const chooseSpot = (mask: Mask, size: { width: number; height: number }, taken: Box[]): Box | null => {
  const clearance = measureClearance(mask)
  const { width, height, inside } = mask
  let best: Box | null = null
  let most = -Infinity
  for (let y = Math.ceil(size.height / 2); y <= height - size.height / 2 - 1; y++) {
    for (let x = Math.ceil(size.width / 2); x <= width - size.width / 2 - 1; x++) {
      const index = y * width + x
      if (!inside[index]) continue
      const box = { x, y, ...size }
      const score =
        Math.min(clearance[index] ?? 0, size.width) -
        options.overlap * taken.filter((other) => overlaps(box, other)).length -
        options.middle * Math.hypot(x - width / 2, y - height / 2)
      if (score > most) [best, most] = [box, score]
    }
  }
  return best
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
