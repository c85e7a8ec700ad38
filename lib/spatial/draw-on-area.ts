import { buffer, difference, feature, featureCollection, intersect } from '@turf/turf'
import type { GeoPrecision, Place } from '@/lib/domain'
import { type Drawing, undrawn } from './drawing'
import type { Found } from './found'
import { type AreaOf, outlinesOf } from './outlines'
import { joinOutlines, middleOfArea, partOfArea } from './shapes/part-of-area'
import { pointInShape } from './shapes/point-in-shape'
import { sector } from './shapes/round-shapes'
import { type Shape, toGeometry } from './shapes/to-geometry'

const coarse = 120 // vertices of an outline that is grown by a distance
const quadrantSteps = 6 // corners of a quarter circle

const made = (shape: Shape | null, geoPrecision: GeoPrecision): Drawing => {
  const geometry = toGeometry(shape)
  if (!shape || !geometry) return undrawn('no-outline')
  return { geometry, point: pointInShape(shape, []), geoPrecision }
}

const cut = (one: Shape | null, other: Shape | null): Shape | null =>
  one && other && (intersect(featureCollection([feature(one), feature(other)]))?.geometry ?? null)

/** What lies at a distance from a land, outside of it: "within 40 km of Crimea". */
const ringAround = ({ distance, bearing }: Found, place: Place, land: Shape): Shape | null => {
  if (!distance?.km) return null
  const grow = (km: number): Shape | null =>
    buffer(land, km, { units: 'kilometers', steps: quadrantSteps })?.geometry ?? null
  const outer = grow(distance.high)
  const inner = distance.low > 0 ? grow(distance.low) : land
  const ring = outer && inner ? difference(featureCollection([feature(outer), feature(inner)])) : null
  if (!ring || !bearing) return ring?.geometry ?? null
  const wedge = sector(place.point, { fromKm: 0, toKm: 3000, bearing: bearing.degrees, halfWidth: bearing.halfWidth * 2 }) // prettier-ignore
  return cut(ring.geometry, wedge)
}

/** Expressions on a land with an outline: a part of it, somewhere in it, at a distance from it. */
export const drawOnArea = (found: Found, place: Place, areaOf: AreaOf): Drawing | null => {
  const outlines = outlinesOf(place, areaOf)
  if (!outlines.length) return null
  const { relation, form, bearing } = found
  const isPart = relation === 'edge'
  const geoPrecision: GeoPrecision = isPart && place.kind !== 'country' ? 2 : 3
  if (relation === 'part-of') return made(joinOutlines(outlines), place.kind === 'admin2' ? 2 : 3)
  if (isPart && form === 'centre') return made(middleOfArea(outlines), geoPrecision)
  if (isPart && bearing) return made(partOfArea(outlines, bearing.degrees), geoPrecision)
  if (relation === 'within' || relation === 'at-distance' || relation === 'direction') {
    return made(ringAround(found, place, joinOutlines(outlines, coarse)), geoPrecision)
  }
  return null
}
