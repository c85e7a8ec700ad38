import type { LngLat } from '@/lib/domain'
import type { Told } from './told'

/** The middle of where a side's reports lie in a division of a country, and how it shifted from A to B. */
export interface Move {
  side: string
  admin1: string
  country: string
  km: number
  /** Degrees clockwise from north. */
  bearing: number
  /** Reports in A and in B. */
  before: number
  after: number
}

const options = {
  reports: 3, // fewest in each span: of fewer, one report is the middle
  km: 10, //     least shift that is told
}

/** Where the middle of a side's reports lies elsewhere in B than in A, the largest shift first. It tells of reports, not of troops. */
export const findMoves = (before: readonly Told[], after: readonly Told[]): Move[] => {
  const [groupsBefore, groupsAfter] = [groupBySide(before), groupBySide(after)]
  const moves: Move[] = []
  for (const [key, now] of groupsAfter) {
    const then = groupsBefore.get(key)
    if (!then || then.points.length < options.reports || now.points.length < options.reports) continue
    const [from, to] = [middleOf(then.points), middleOf(now.points)]
    const km = distanceKm(from, to)
    if (km <= options.km) continue
    const { side, admin1, country } = now
    moves.push({
      side,
      admin1,
      country,
      km,
      bearing: bearingOf(from, to),
      before: then.points.length,
      after: now.points.length,
    })
  }
  return moves.sort((one, other) => other.km - one.km)
}

interface Group {
  side: string
  admin1: string
  country: string
  points: LngLat[]
}

const groupBySide = (events: readonly Told[]): Map<string, Group> => {
  const groups = new Map<string, Group>()
  for (const { geometry, properties } of events) {
    const { side, place, exactness } = properties
    // A report of a whole region lies nowhere in it; one that moves lies in two places.
    if (!side || !place?.admin1 || !place.country || exactness === 'region' || exactness === 'movement')
      continue
    const { admin1, country } = place
    const key = [side, country, admin1].join('\n')
    const group = groups.get(key) ?? { side, admin1, country, points: [] }
    group.points.push(geometry.coordinates)
    groups.set(key, group)
  }
  return groups
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (radians: number): number => (radians * 180) / Math.PI

/** The mean of points on the globe, so that the antimeridian is no edge. */
const middleOf = (points: readonly LngLat[]): LngLat => {
  let [x, y, z] = [0, 0, 0]
  for (const [lng, lat] of points) {
    x += Math.cos(radians(lat)) * Math.cos(radians(lng))
    y += Math.cos(radians(lat)) * Math.sin(radians(lng))
    z += Math.sin(radians(lat))
  }
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]
}

const EARTH = 6371.0088 // km, mean radius

/** Haversine formula. */
const distanceKm = ([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number => {
  const height = Math.sin(radians(lat2 - lat1) / 2) ** 2
  const width = Math.sin(radians(lng2 - lng1) / 2) ** 2
  const across = height + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * width
  return 2 * EARTH * Math.asin(Math.sqrt(across))
}

const bearingOf = ([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number => {
  const [from, to, turn] = [radians(lat1), radians(lat2), radians(lng2 - lng1)]
  const east = Math.sin(turn) * Math.cos(to)
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn)
  return (degrees(Math.atan2(east, north)) + 360) % 360
}
