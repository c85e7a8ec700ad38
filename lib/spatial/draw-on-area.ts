import { type GeoPrecision, isAreaKind, type Place } from '@/lib/domain'
import { type Drawing, undrawn } from './drawing'
import type { Found } from './found'
import { type AreaOf, landOf } from './outlines'
import { middleOfLand, ringAroundLand } from './shapes/area-fields'
import { partOfArea } from './shapes/part-of-area'
import { pointInShape } from './shapes/point-in-shape'
import type { Shape } from './shapes/shape'
import { toGeometry } from './shapes/to-geometry'

const detailed = 1500 // vertices of an outline that something is measured from

const made = (shape: Shape | null, geoPrecision: GeoPrecision): Drawing => {
  const geometry = toGeometry(shape)
  if (!geometry) return undrawn('no-outline')
  return { geometry, point: pointInShape(geometry, []), geoPrecision }
}

type Said = Pick<Found, 'relation'> & Partial<Pick<Found, 'form' | 'distance' | 'bearing'>>

/** Expressions on a land with an outline: a part of it, somewhere in it, at a distance from it. Null when the land has none. */
export const drawOnArea = (found: Said, place: Place, areaOf: AreaOf): Drawing | null => {
  const { relation, form, distance, bearing } = found
  const isPart = relation === 'edge'
  const isWhole = relation === 'part-of'
  if (!isPart && !isWhole && isPoint(place)) return null
  const land = landOf(place, areaOf, isPart || isWhole ? undefined : detailed)
  if (!land) return null
  const geoPrecision: GeoPrecision = (isPart && place.kind !== 'country') || place.kind === 'admin2' ? 2 : 3
  if (isWhole) return made(land, geoPrecision)
  if (isPart && form === 'centre') return made(middleOfLand(land), geoPrecision)
  if (isPart && bearing) return made(partOfArea(land, bearing.degrees), geoPrecision)
  if (!distance?.km) return null
  const towards = !bearing
    ? null
    : { centre: place.point, bearing: bearing.degrees, halfWidth: bearing.halfWidth * 2 }
  const limits = { fromKm: distance.low, toKm: distance.high }
  return made(ringAroundLand(land, limits, towards), geoPrecision)
}

/** "5 km from the Dnipro", "near the district": measured from a point when that is all there is. */
const isPoint = ({ kind, areaIds }: Place): boolean => !isAreaKind(kind) || !areaIds?.length
