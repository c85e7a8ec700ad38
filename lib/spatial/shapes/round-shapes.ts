import { difference, feature, featureCollection, polygon } from '@turf/turf'
import type { LngLat } from '@/lib/domain'
import { closeRing, pointAt } from './ring'
import type { Shape } from './shape'

const steps = 64 // corners of a circle; the sides fall short of it by 0.12 % of the radius

const poleOf = (centre: LngLat): 90 | -90 => (centre[1] >= 0 ? 90 : -90)

const circleRing = (centre: LngLat, km: number): LngLat[] =>
  closeRing(
    Array.from({ length: steps }, (_, at) => pointAt(centre, km, -(360 / steps) * at)),
    poleOf(centre),
  )

/** Everything within `km` of a point, on the sphere. Longitudes may pass 180. */
export const disc = (centre: LngLat, km: number): Shape => polygon([circleRing(centre, km)]).geometry

/** Everything between two distances from a point. */
export const annulus = (centre: LngLat, fromKm: number, toKm: number): Shape => {
  if (fromKm <= 0) return disc(centre, toKm)
  const [outer, inner] = [circleRing(centre, toKm), circleRing(centre, fromKm)]
  const hasPole = outer.length > steps + 1
  if (!hasPole) return polygon([outer, inner.toReversed()]).geometry
  // Rings around a pole are 360 degrees wide and begin at the same longitude.
  const left = difference(featureCollection([feature(disc(centre, toKm)), feature(disc(centre, fromKm))]))
  return left?.geometry ?? disc(centre, toKm)
}

/** The part of an annulus (or disc) that lies within `halfWidth` degrees of a bearing. */
export const sector = (
  centre: LngLat,
  { fromKm, toKm, bearing, halfWidth }: { fromKm: number; toKm: number; bearing: number; halfWidth: number },
): Shape => {
  const count = Math.max(4, Math.ceil((steps * halfWidth) / 180))
  const arc = (km: number): LngLat[] =>
    Array.from({ length: count + 1 }, (_, at) =>
      pointAt(centre, km, bearing + halfWidth - (2 * halfWidth * at) / count),
    )
  const near = fromKm > 0 ? arc(fromKm).toReversed() : [centre]
  return polygon([closeRing([...arc(toKm), ...near], poleOf(centre))]).geometry
}
