import { area, booleanPointInPolygon, pointOnFeature, polygon } from '@turf/turf'
import type { LngLat } from '@/lib/domain'
import { wrapPoint } from './ring'
import type { Shape } from './to-geometry'

/** The first of some wanted points that lies in a shape, else a point of its largest piece. */
export const pointInShape = (shape: Shape, wanted: LngLat[]): LngLat => {
  const inside = wanted.find((point) => booleanPointInPolygon(point, shape))
  if (inside) return wrapPoint(inside)
  const pieces = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) =>
    polygon(rings),
  )
  const [largest] = pieces.toSorted((a, b) => area(b) - area(a))
  const [lng = 0, lat = 0] = pointOnFeature(largest ?? shape).geometry.coordinates
  return wrapPoint([lng, lat])
}
