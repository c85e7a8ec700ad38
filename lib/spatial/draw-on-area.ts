import type { GeoPrecision, Place } from '@/lib/domain'
import { type Drawing, undrawn } from './drawing'
import type { Found } from './found'
import { type AreaOf, outlinesOf } from './outlines'
import { middleOfLand, ringAroundLand } from './shapes/area-fields'
import { joinOutlines, partOfArea } from './shapes/part-of-area'
import { pointInShape } from './shapes/point-in-shape'
import type { Shape } from './shapes/shape'
import { toGeometry } from './shapes/to-geometry'

const detailed = 1500 // vertices of an outline that something is measured from

const made = (shape: Shape | null, geoPrecision: GeoPrecision): Drawing => {
  const geometry = toGeometry(shape)
  if (!shape || !geometry) return undrawn('no-outline')
  return { geometry, point: pointInShape(shape, []), geoPrecision }
}

/** Expressions on a land with an outline: a part of it, somewhere in it, at a distance from it. Null when the land has none. */
export const drawOnArea = (found: Found, place: Place, areaOf: AreaOf): Drawing | null => {
  const outlines = outlinesOf(place, areaOf)
  if (!outlines.length) return null
  const { relation, form, distance, bearing } = found
  const isPart = relation === 'edge'
  const geoPrecision: GeoPrecision = isPart && place.kind !== 'country' ? 2 : 3
  if (relation === 'part-of') return made(joinOutlines(outlines), place.kind === 'admin2' ? 2 : 3)
  if (isPart && form === 'centre') return made(middleOfLand(joinOutlines(outlines)), geoPrecision)
  if (isPart && bearing) return made(partOfArea(outlines, bearing.degrees), geoPrecision)
  if (!distance?.km) return null
  const towards = bearing && {
    centre: place.point,
    bearing: bearing.degrees,
    halfWidth: bearing.halfWidth * 2,
  }
  const limits = { fromKm: distance.low, toKm: distance.high }
  return made(ringAroundLand(joinOutlines(outlines, detailed), limits, towards), geoPrecision)
}
