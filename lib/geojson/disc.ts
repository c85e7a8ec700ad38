import { circle } from '@turf/circle'
import type { Polygon } from 'geojson'
import type { LngLat } from '@/lib/domain'

const corners = 96 // of the ring; at 100 km its edge is off by 50 m at most

/** A disc of true radius on the sphere, in km. Longitudes may pass 180 so that the ring stays in one piece. */
export const disc = (centre: LngLat, radiusKm: number): Polygon =>
  circle(centre, radiusKm, { steps: corners, units: 'kilometers' }).geometry
