import { bboxPolygon, booleanIntersects } from '@turf/turf'
import type { Bbox, PlaceGeometry } from '@/lib/domain'

/** How the extent of something lies to a box: `inside` and `outside` settle it, `across` needs a look at the geometry. */
export const compareBox = (extent: Bbox, box: Bbox): 'inside' | 'outside' | 'across' => {
  const found = halves(box).map((half) => compareHalf(extent, half))
  if (found.includes('inside')) return 'inside'
  return found.includes('across') ? 'across' : 'outside'
}

/** Whether a geometry and a box have a point in common. */
export const touchesBox = (geometry: PlaceGeometry, box: Bbox): boolean =>
  halves(box).some((half) => booleanIntersects(bboxPolygon(half), geometry))

/** A box beyond the antimeridian is two. */
const halves = ([west, south, east, north]: Bbox): Bbox[] =>
  west <= east
    ? [[west, south, east, north]]
    : [
        [west, south, 180, north],
        [-180, south, east, north],
      ]

const compareHalf = (
  [left, bottom, right, top]: Bbox,
  [west, south, east, north]: Bbox,
): 'inside' | 'outside' | 'across' => {
  if (right < west || left > east || top < south || bottom > north) return 'outside'
  return left >= west && right <= east && bottom >= south && top <= north ? 'inside' : 'across'
}
