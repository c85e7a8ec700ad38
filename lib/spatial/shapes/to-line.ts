import type { LngLat, PlaceGeometry } from '@/lib/domain'
import { wrapLongitude } from './ring'

const turnOf = (lng: number): number => Math.round((lng - wrapLongitude(lng)) / 360)

/** A line cut where it crosses the antimeridian (RFC 7946, 3.1.9); its longitudes may run past 180. */
export const toLine = (points: LngLat[]): PlaceGeometry => {
  const lines: LngLat[][] = [[]]
  for (const [at, [lng, lat]] of points.entries()) {
    const before = points[at - 1]
    const turn = turnOf(lng)
    const turnBefore = before ? turnOf(before[0]) : turn
    if (before && turn !== turnBefore) {
      const meridian = 180 + 360 * Math.min(turn, turnBefore)
      const share = (meridian - before[0]) / (lng - before[0])
      const crossing = before[1] + share * (lat - before[1])
      const isEastward = turn > turnBefore
      lines.at(-1)?.push([isEastward ? 180 : -180, crossing])
      lines.push([[isEastward ? -180 : 180, crossing]])
    }
    lines.at(-1)?.push([wrapLongitude(lng), lat])
  }
  const [only] = lines
  if (lines.length === 1 && only) return { type: 'LineString', coordinates: only }
  return { type: 'MultiLineString', coordinates: lines }
}
