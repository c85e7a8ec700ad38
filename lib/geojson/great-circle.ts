import { bearing, destination, distance } from '@turf/turf'
import type { LngLat } from '@/lib/domain'

const options = {
  piece: 50, // km: longest straight piece of a line
  most: 96, //  pieces of a line
}
const radiusKm = 6371.0088 // of the sphere (IUGG mean radius), as Turf has it

/** km on the sphere; at most 0.56 % off on the ellipsoid. */
export const kmBetween = (from: LngLat, to: LngLat): number => distance(from, to)

/** km² of the sphere within a radius. */
export const areaOfDisc = (km: number): number => 2 * Math.PI * radiusKm ** 2 * (1 - Math.cos(km / radiusKm))

/** Points of the shortest way from one place to another. Longitudes run past 180, so that the line stays in one piece. */
export const greatCircle = (from: LngLat, to: LngLat): LngLat[] => {
  const km = kmBetween(from, to)
  const pieces = Math.min(options.most, Math.max(1, Math.ceil(km / options.piece)))
  const course = bearing(from, to)
  let [last] = from
  const points: LngLat[] = [from]
  for (let piece = 1; piece <= pieces; piece++) {
    const [lng = 0, lat = 0] =
      piece === pieces ? to : destination(from, (km * piece) / pieces, course).geometry.coordinates
    last = lng + 360 * Math.round((last - lng) / 360)
    points.push([last, lat])
  }
  return points
}
