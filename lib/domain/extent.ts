import type { Bbox, LngLat } from './geo'
import type { OverlayGeometry } from './overlay'

/** All positions of a geometry, one after the other. */
export const positionsOf = (geometry: OverlayGeometry): LngLat[] => {
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

/** Least and greatest longitude and latitude, as they are written; of no position a box without an inside. */
export const extentOf = (positions: readonly LngLat[]): Bbox => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of positions) {
    west = Math.min(west, lng)
    east = Math.max(east, lng)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** Whether a position lies in an extent that does not cross the antimeridian, its edges included. */
export const isWithin = ([west, south, east, north]: Bbox, [lng, lat]: LngLat): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north

/** The box of an extent whose longitudes may go beyond 180: west > east where it crosses the antimeridian. */
export const toBox = ([west, south, east, north]: Bbox): Bbox =>
  east - west >= 360 ? [-180, south, 180, north] : [wrap(west), south, wrap(east), north]

const wrap = (lng: number): number => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng)
