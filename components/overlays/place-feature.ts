import type { Bbox, LngLat, OverlayGeometry } from '@/lib/domain'

/** Where the callout of a feature points to when it was not chosen by a click: on a line its middle position, in an area its middle. */
export const anchorOf = (geometry: OverlayGeometry): LngLat => {
  const positions = positionsOf(geometry)
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
    return positions[Math.floor(positions.length / 2)] ?? [0, 0]
  const [west, south, east, north] = extentOf(positions)
  return [(west + east) / 2, (south + north) / 2]
}

/** The box around a feature. West > east where it crosses the antimeridian. */
export const boxOf = (geometry: OverlayGeometry): Bbox => {
  const [west, south, east, north] = extentOf(positionsOf(geometry))
  return east - west >= 360 ? [-180, south, 180, north] : [wrap(west), south, wrap(east), north]
}

const extentOf = (positions: readonly LngLat[]): Bbox => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of positions) {
    west = Math.min(west, lng)
    east = Math.max(east, lng)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

const wrap = (lng: number): number => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng)

const positionsOf = (geometry: OverlayGeometry): LngLat[] => {
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
