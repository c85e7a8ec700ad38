import type { Bbox } from '@/lib/domain'
import { fromWorld, toWorld } from './world-pixels'

const options = {
  margin: 56, //   px around the box
  closest: 8, //   zoom: a first view comes no closer
  farthest: 0,
}

/** Where a map of that size in px looks to hold the box. */
export const fitBox = (
  [west, south, east, north]: Bbox,
  { width, height }: { width: number; height: number },
): { lng: number; lat: number; zoom: number } => {
  const upper = toWorld([west, north], 0)
  const lower = toWorld([east, south], 0)
  const room = (side: number): number => Math.max(side / 2, side - 2 * options.margin)
  const fits = Math.min(room(width) / (lower.x - upper.x), room(height) / (lower.y - upper.y))
  const zoom = Math.max(options.farthest, Math.min(options.closest, Math.log2(fits)))
  const [lng, lat] = fromWorld({ x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 }, 0)
  return { lng, lat, zoom }
}
