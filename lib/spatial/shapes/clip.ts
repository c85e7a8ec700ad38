import { bbox, bboxClip, feature, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import { polygonsOf, type Shape, thin } from './to-geometry'

const most = 2500 // vertices of an outline that is cut with another shape
const margin = 0.5 // degrees around the shape that keep the cuts of the box away from it

/** The pieces of outlines that lie in a box, thinned. */
const near = (outlines: (Polygon | MultiPolygon)[], box: [number, number, number, number]): Shape | null => {
  const pieces = outlines
    .flatMap((outline) => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates))
    .flatMap((rings) => {
      const xs = rings[0]?.map(([lng = 0]) => lng) ?? []
      const ys = rings[0]?.map(([, lat = 0]) => lat) ?? []
      const isOutside =
        Math.max(...xs) < box[0] ||
        Math.min(...xs) > box[2] ||
        Math.max(...ys) < box[1] ||
        Math.min(...ys) > box[3]
      if (isOutside) return []
      const cut = bboxClip({ type: 'Polygon', coordinates: rings }, box).geometry
      if (cut.type !== 'Polygon' && cut.type !== 'MultiPolygon') return []
      return polygonsOf(cut).filter((each) => (each[0]?.length ?? 0) > 3)
    })
  return pieces.length ? thin(multiPolygon(pieces).geometry, most) : null
}

/** What of a shape lies inside of outlines; null when nothing does. */
export const clipTo = (shape: Shape, outlines: (Polygon | MultiPolygon)[]): Shape | null => {
  const [west, south, east, north] = bbox(shape)
  const land = near(outlines, [west - margin, south - margin, east + margin, north + margin])
  return land && (intersect(featureCollection([feature(shape), feature(land)]))?.geometry ?? null)
}
