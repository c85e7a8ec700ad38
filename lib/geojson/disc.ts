import type { Polygon, Position } from 'geojson'
import type { LngLat } from '@/lib/domain'

const options = {
  earthRadius: 6371.0088, // km, mean radius (IUGG)
  corners: 96,
}

/** A disc of true radius on the sphere. Longitudes may pass 180 so that the ring stays in one piece. */
export const disc = ([lng, lat]: LngLat, radiusKm: number): Polygon => {
  const radians = Math.PI / 180
  const angle = radiusKm / options.earthRadius
  const latitude = lat * radians
  const ring: Position[] = []
  for (let corner = 0; corner <= options.corners; corner++) {
    const bearing = -(corner % options.corners) * ((2 * Math.PI) / options.corners)
    // Destination on a great circle (Snyder, Map Projections, 5-5 and 5-6).
    const sine =
      Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing)
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude),
      Math.cos(angle) - Math.sin(latitude) * sine,
    )
    ring.push([lng + east / radians, Math.asin(Math.max(-1, Math.min(1, sine))) / radians])
  }
  return { type: 'Polygon', coordinates: [ring] }
}
