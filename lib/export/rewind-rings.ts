import type { LngLat, PlaceGeometry } from '@/lib/domain'

/** Outer rings against the clock, holes with it (RFC 7946, 3.1.6). What crosses the antimeridian is stored cut along it already (3.1.9). */
export const rewindRings = (geometry: PlaceGeometry): PlaceGeometry => {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: rewind(geometry.coordinates) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(rewind) }
    case 'Point':
    case 'LineString':
    case 'MultiLineString':
      return geometry
    default:
      return geometry satisfies never
  }
}

const rewind = (rings: LngLat[][]): LngLat[][] =>
  rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()))

/** Twice the area in square degrees, above 0 when the ring runs against the clock. */
const signedArea = (ring: readonly LngLat[]): number => {
  let sum = 0
  let before = ring.at(-1)
  for (const point of ring) {
    if (before) sum += (before[0] - point[0]) * (before[1] + point[1])
    before = point
  }
  return sum
}
