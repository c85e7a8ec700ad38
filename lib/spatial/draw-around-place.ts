import { type GeoPrecision, isAreaKind, type Place } from '@/lib/domain'
import type { Drawing } from './drawing'
import type { Found } from './found'
import { nearnessOf, radiusOf } from './place-size'
import { pointAt, wrapPoint } from './shapes/ring'
import { annulus, disc, sector } from './shapes/round-shapes'
import type { Shape } from './shapes/shape'
import { toGeometry } from './shapes/to-geometry'

const draw = {
  rimBearing: 315, //     where a symbol stands on a rim when the words name no side: upper left
  sideHalfWidth: 45, //   "north of X" without a distance says less than "10 km north"
  sideReach: 5, //        radii of the place that "north of X" reaches from its rim …
  leastSideKm: 10, //     … at least so far …
  mostSideKm: 30, //      … and no farther: beyond, papers name another town
  besideKm: 2, //         from the rim of a place to the symbol of what is near it
  axisKm: 12, //          more than near: "the Lyman direction"
  rimFrom: 0.6, //        of the radius: where the outskirts begin …
  rimTo: 1.5, //          … and end
  centreShare: 0.4, //    of the radius
  wideKm: 100, //         farther than this is a wider region
}

const precisionOf = (km: number): GeoPrecision => (km > draw.wideKm ? 3 : 2)

const made = (shape: Shape, at: [number, number], geoPrecision: GeoPrecision): Drawing => ({
  geometry: toGeometry(shape),
  point: wrapPoint(at),
  geoPrecision,
})

/** Expressions around one place that is a point on the map: discs, rings and sectors of true size. */
export const drawAroundPlace = (found: Found, place: Place): Drawing | null => {
  const { relation, form, distance, bearing } = found
  const centre = place.point
  const radius = radiusOf(place)
  const towards = bearing?.degrees ?? draw.rimBearing
  const onRim = (km: number) => pointAt(centre, km, towards)
  switch (relation) {
    case 'within':
      return distance?.km
        ? made(disc(centre, distance.km), onRim(distance.km), precisionOf(distance.km))
        : null
    case 'at-distance':
      if (!distance?.km) return null
      return made(annulus(centre, distance.low, distance.high), onRim(distance.km), precisionOf(distance.km))
    case 'direction': {
      if (!distance?.km || !bearing) return null
      const shape = sector(centre, { fromKm: distance.low, toKm: distance.high, bearing: bearing.degrees, halfWidth: bearing.halfWidth }) // prettier-ignore
      const km = distance.bound === 'at-most' ? distance.km / 2 : distance.km
      return made(shape, onRim(km), precisionOf(distance.km))
    }
    case 'side': {
      if (!bearing) return null
      const fromKm = radius * draw.rimFrom
      const toKm = radius + Math.min(draw.mostSideKm, Math.max(draw.leastSideKm, radius * draw.sideReach))
      const halfWidth = Math.min(draw.sideHalfWidth, bearing.halfWidth * 2)
      return made(
        sector(centre, { fromKm, toKm, bearing: bearing.degrees, halfWidth }),
        onRim((fromKm + toKm) / 2),
        2,
      )
    }
    case 'near': {
      const km = nearnessOf(place) + (form === 'axis' ? draw.axisKm : 0)
      return made(disc(centre, km), onRim(radius + draw.besideKm), 2)
    }
    case 'part-of':
      return place.radiusKm ? made(disc(centre, radius), onRim(radius), 3) : null
    case 'edge':
      return drawPart(found, place, radius)
    default:
      return null
  }
}

/** A part of a town: its middle, its outskirts, or one side of it. */
const drawPart = ({ form, bearing }: Found, place: Place, radius: number): Drawing => {
  const centre = place.point
  const geoPrecision: GeoPrecision = isAreaKind(place.kind) ? 2 : 1
  if (form === 'centre') return made(disc(centre, radius * draw.centreShare), centre, geoPrecision)
  const isRim = form === 'rim'
  const [fromKm, toKm] = isRim ? [radius * draw.rimFrom, radius * draw.rimTo] : [0, radius]
  if (!bearing)
    return made(annulus(centre, fromKm, toKm), pointAt(centre, radius, draw.rimBearing), geoPrecision)
  const shape = sector(centre, { fromKm, toKm, bearing: bearing.degrees, halfWidth: bearing.halfWidth * 2 })
  return made(shape, pointAt(centre, isRim ? radius : radius * draw.rimFrom, bearing.degrees), geoPrecision)
}
