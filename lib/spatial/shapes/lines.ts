import { bearing, distance, polygon } from '@turf/turf'
import type { LngLat } from '@/lib/domain'
import { closeRing, pointAt, unwrap } from './ring'
import type { Shape } from './shape'

const steps = 40 // pieces of a line

/** Points on the great circle from one place to another; longitudes may run past 180. */
export const greatCircle = (from: LngLat, to: LngLat): LngLat[] => {
  const km = distance(from, to)
  const start = bearing(from, to)
  const inner = Array.from({ length: steps - 1 }, (_, at) => pointAt(from, (km * (at + 1)) / steps, start))
  return unwrap([from, ...inner, to])
}

export const middleOf = (from: LngLat, to: LngLat): LngLat =>
  pointAt(from, distance(from, to) / 2, bearing(from, to))

/** A strip around the great circle between two places; `halfWidthKm` tells its half width at a share (0 to 1) of the way. */
export const corridor = (from: LngLat, to: LngLat, halfWidthKm: (share: number) => number): Shape => {
  const line = greatCircle(from, to)
  const left: LngLat[] = []
  const right: LngLat[] = []
  for (const [at, point] of line.entries()) {
    const ahead = line[at + 1]
    const behind = line[at - 1]
    const course = ahead ? bearing(point, ahead) : behind ? bearing(behind, point) : 0
    const km = halfWidthKm(at / steps)
    left.push(pointAt(point, km, course - 90))
    right.push(pointAt(point, km, course + 90))
  }
  return polygon([closeRing([...right, ...left.toReversed()], from[1] >= 0 ? 90 : -90)]).geometry
}
