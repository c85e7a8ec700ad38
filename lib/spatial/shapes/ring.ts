import { destination } from '@turf/turf'
import type { LngLat } from '@/lib/domain'

/** The point `km` away from `from` in a direction, on the sphere; the longitude continues past 180 where the way crosses it. */
export const pointAt = (from: LngLat, km: number, degrees: number): LngLat => {
  const [lng = 0, lat = 0] = destination(from, km, degrees).geometry.coordinates
  return [lng, lat]
}

/** The same longitude in (-180, 180]. */
export const wrapLongitude = (lng: number): number => {
  const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180
  return wrapped === -180 && lng > 0 ? 180 : wrapped
}

export const wrapPoint = ([lng, lat]: LngLat): LngLat => [wrapLongitude(lng), lat]

/** Points along a line or ring with longitudes that never jump by more than 180 degrees. */
export const unwrap = (points: LngLat[]): LngLat[] => {
  let last = points[0]?.[0] ?? 0
  return points.map(([lng, lat]) => {
    const near = lng + 360 * Math.round((last - lng) / 360)
    last = near
    return [near, lat]
  })
}

/**
 * Points around something as a closed ring without jumps. A ring once round the Earth has a pole inside and is closed over it, 360 degrees wide.
 * `poleLat` is the latitude of the nearest pole.
 */
export const closeRing = (points: LngLat[], poleLat: 90 | -90): LngLat[] => {
  const [first] = points
  if (!first) return []
  const open = unwrap([...points, first])
  const last = open.at(-1)
  if (!last) return []
  const isAroundPole = Math.abs(last[0] - first[0]) > 180
  if (!isAroundPole) return [...open.slice(0, -1), first]
  return [...open, [last[0], poleLat], [first[0], poleLat], first]
}
