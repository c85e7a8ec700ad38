import { type Bbox, type OverlayGeometry, extentOf, positionsOf, toBox } from '@/lib/domain'

/** The box around all geometries, and how many positions they have. West > east where it crosses the antimeridian. */
export const measureExtent = (
  geometries: readonly OverlayGeometry[],
): { bbox: Bbox; coordinates: number } => {
  const positions = geometries.flatMap(positionsOf)
  return { bbox: toBox(extentOf(positions)), coordinates: positions.length }
}
