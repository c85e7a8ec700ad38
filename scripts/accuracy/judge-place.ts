import type { PlaceGeometry } from '@/lib/domain'
import { distanceKm } from '../../tests/accuracy/score'
import type { AnsweredReport, Point } from './answered-report'
import type { GoldReport } from './gold-report'

type Position = [number, number]
const STEPS = 20 // points looked at on each side of a shape

const ringsOf = (geometry: PlaceGeometry): Position[][] => {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return geometry satisfies never
  }
}

/** Middle of the box round it. No shape of the gold set crosses the antimeridian. */
const centreOf = (geometry: PlaceGeometry): Point => {
  const positions = ringsOf(geometry).flat()
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  return { lat: middle(positions.map(([, lat]) => lat)), lon: middle(positions.map(([lon]) => lon)) }
}

/** Even-odd rule over all rings, so holes are outside. */
const isInside = ({ lat, lon }: Point, geometry: PlaceGeometry): boolean => {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
  let inside = false
  for (const ring of ringsOf(geometry))
    ring.forEach(([lon1, lat1], index) => {
      const [lon2, lat2] = ring[(index + 1) % ring.length] ?? [lon1, lat1]
      if (lat1 > lat !== lat2 > lat && lon < ((lon2 - lon1) * (lat - lat1)) / (lat2 - lat1) + lon1)
        inside = !inside
    })
  return inside
}

const passesWithin = (point: Point, geometry: PlaceGeometry, km: number): boolean =>
  isInside(point, geometry) ||
  ringsOf(geometry).some((ring) =>
    ring.some(([lon1, lat1], index) => {
      const [lon2, lat2] = ring[index + 1] ?? [lon1, lat1]
      return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some(
        (part) =>
          distanceKm(point, { lat: lat1 + (lat2 - lat1) * part, lon: lon1 + (lon2 - lon1) * part }) <= km,
      )
    }),
  )

/** No place matches no place; otherwise the centre of what would be drawn lies within the tolerance. */
export const isRightPlace = (
  gold: Pick<GoldReport, 'place' | 'otherPlaces' | 'anyPartOfShape'>,
  { geometry, point }: Pick<AnsweredReport, 'geometry' | 'point'>,
): boolean => {
  const centre = geometry ? centreOf(geometry) : point
  if (!gold.place) return centre === null
  if (!centre) return false
  return [gold.place, ...(gold.otherPlaces ?? [])].some(
    (place) =>
      distanceKm(place, centre) <= place.toleranceKm ||
      (gold.anyPartOfShape && geometry && passesWithin(place, geometry, place.toleranceKm)),
  )
}
