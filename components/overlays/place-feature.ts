import { type Bbox, type LngLat, type OverlayGeometry, extentOf, positionsOf, toBox } from '@/lib/domain'

/** Where the callout of a feature points to when it was not chosen by a click: on a line its middle position, in an area its middle. */
export const anchorOf = (geometry: OverlayGeometry): LngLat => {
  const positions = positionsOf(geometry)
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
    return positions[Math.floor(positions.length / 2)] ?? [0, 0]
  const [west, south, east, north] = extentOf(positions)
  return [(west + east) / 2, (south + north) / 2]
}

/** The box around a feature. West > east where it crosses the antimeridian. */
export const boxOf = (geometry: OverlayGeometry): Bbox => toBox(extentOf(positionsOf(geometry)))
