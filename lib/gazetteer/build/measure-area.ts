import type { MultiPolygon, Polygon, Position } from 'geojson'

type Ring = Position[]
type Box = [number, number, number, number]

export interface Measured {
  /** `[west, south, east, north]`; west > east across the antimeridian. */
  bbox: Box
  /** Centroid of the largest part when that is most of it, else of all parts together. */
  centre: [number, number]
  /** Whether the centre lies on the area itself. */
  inside: boolean
  areaKm2: number
}

const kmPerDegree = 111.195 // of a great circle on the mean sphere
const mostOf = 0.6 // share of the whole from which the largest part stands for it

const x = (position: Position): number => position[0] ?? 0
const y = (position: Position): number => position[1] ?? 0

/** Signed plane area (square degrees) and centroid of a ring. */
const ringCentre = (ring: Ring): { area: number; lng: number; lat: number } => {
  let area = 0
  let lng = 0
  let lat = 0
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const here = ring[at] ?? []
    const next = ring[at + 1] ?? []
    const cross = x(here) * y(next) - x(next) * y(here)
    area += cross / 2
    lng += (x(here) + x(next)) * cross
    lat += (y(here) + y(next)) * cross
  }
  return area === 0
    ? { area, lng: x(ring[0] ?? []), lat: y(ring[0] ?? []) }
    : { area, lng: lng / (6 * area), lat: lat / (6 * area) }
}

const holds = (ring: Ring, lng: number, lat: number): boolean => {
  let inside = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [a, b] = [ring[at] ?? [], ring[before] ?? []]
    if (y(a) > lat !== y(b) > lat && lng < ((x(b) - x(a)) * (lat - y(a))) / (y(b) - y(a)) + x(a))
      inside = !inside
  }
  return inside
}

const low = (values: number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity)
const high = (values: number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity)
const wrap = (lng: number): number => (lng > 180 ? lng - 360 : lng)

/** Extent and middle of an area in degrees. Plane geometry: good for a label point, not for surveying. */
export const measureArea = (geometry: Polygon | MultiPolygon): Measured => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const outer = polygons.map((rings) => rings[0] ?? [])
  const lngs = outer.flatMap((ring) => ring.map(x))
  const lats = outer.flatMap((ring) => ring.map(y))
  // Split at the antimeridian: the eastern end is read on beyond 180°.
  const split = high(lngs) > 179.9 && low(lngs) < -179.9 && high(lngs) - low(lngs) > 350
  const unwrap = (lng: number): number => (split && lng < 0 ? lng + 360 : lng)

  const parts = outer
    .map((ring) => {
      const { area, lng, lat } = ringCentre(ring.map((position) => [unwrap(x(position)), y(position)]))
      return { ring, lng, lat, km2: Math.abs(area) * kmPerDegree ** 2 * Math.cos((lat * Math.PI) / 180) }
    })
    .sort((a, b) => b.km2 - a.km2)
  const areaKm2 = parts.reduce((sum, part) => sum + part.km2, 0)
  const [largest] = parts
  if (!largest) throw new Error('an area without a ring')
  const weigh = (value: 'lng' | 'lat') =>
    parts.reduce((sum, part) => sum + part[value] * part.km2, 0) / areaKm2
  const centre: [number, number] =
    areaKm2 === 0 || largest.km2 > areaKm2 * mostOf
      ? [wrap(largest.lng), largest.lat]
      : [wrap(weigh('lng')), weigh('lat')]
  const unwrapped = lngs.map(unwrap)
  return {
    bbox: [wrap(low(unwrapped)), low(lats), wrap(high(unwrapped)), high(lats)],
    centre,
    inside: outer.some((ring) => holds(ring, centre[0], centre[1])),
    areaKm2,
  }
}
