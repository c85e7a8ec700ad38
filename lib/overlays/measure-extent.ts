import type { Bbox, OverlayGeometry } from '@/lib/domain'

/** The box around all geometries, and how many positions they have. West > east where it crosses the antimeridian. */
export const measureExtent = (
  geometries: readonly OverlayGeometry[],
): { bbox: Bbox; coordinates: number } => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  let coordinates = 0
  for (const geometry of geometries)
    for (const [lng, lat] of positionsOf(geometry)) {
      coordinates += 1
      west = Math.min(west, lng)
      east = Math.max(east, lng)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  const isAround = east - west >= 360
  return { bbox: isAround ? [-180, south, 180, north] : [wrap(west), south, wrap(east), north], coordinates }
}

const wrap = (lng: number): number => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng)

const positionsOf = (geometry: OverlayGeometry): [number, number][] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    default:
      return geometry satisfies never
  }
}
