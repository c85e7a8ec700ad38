import type { Polygon, Position } from 'geojson'
import type { PlaceGeometry } from '@/lib/domain'
import { fromWorld, toWorld } from '@/lib/geojson/world-pixels'

const options = {
  width: 0.05, //   of the length: where it starts
  most: 40, //      km: widest start, so that a flight across a continent stays a line
  from: 0.15, //    strength at the origin, which is vague
  to: 0.9, //       strength at the destination
}
const zoom = 10 // of the plane it is made in; any will do
const kmPerPixel = 40_075.017 / (512 * 2 ** zoom) // at the equator

/** A movement as slices that narrow to a point at its destination and grow stronger towards it. */
export const taper = (geometry: PlaceGeometry): { geometry: Polygon; strength: number }[] => {
  const line: Position[] =
    geometry.type === 'LineString'
      ? geometry.coordinates
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates.flat()
        : []
  const points = line.map(([lng = 0, lat = 0]) => toWorld([lng, lat], zoom))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return []
  const shrink = Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180)
  const length = Math.hypot(last.x - first.x, last.y - first.y)
  const half = Math.min(options.width * length, options.most / kmPerPixel / shrink) / 2

  const sides = points.map((point, index) => {
    const [behind, ahead] = [points[index - 1] ?? point, points[index + 1] ?? point]
    const far = Math.hypot(ahead.x - behind.x, ahead.y - behind.y) || 1
    const wide = half * (1 - index / (points.length - 1))
    const [x, y] = [(-(ahead.y - behind.y) / far) * wide, ((ahead.x - behind.x) / far) * wide]
    return {
      left: fromWorld({ x: point.x + x, y: point.y + y }, zoom),
      right: fromWorld({ x: point.x - x, y: point.y - y }, zoom),
    }
  })
  return sides.slice(1).flatMap((side, index) => {
    const before = sides[index]
    // A jump across the antimeridian is no piece of the way.
    if (!before || Math.abs(side.left[0] - before.left[0]) > 180) return []
    const share = (index + 1) / (sides.length - 1)
    return [
      {
        geometry: {
          type: 'Polygon' as const,
          coordinates: [[before.left, before.right, side.right, side.left, before.left]],
        },
        strength: options.from + (options.to - options.from) * share,
      },
    ]
  })
}
