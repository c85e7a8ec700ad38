import type { MultiPolygon, Polygon } from 'geojson'
import { type AreaId, areaIdSchema, type Place } from '@/lib/domain'
import { discInLand } from './shapes/area-fields'
import { joinOutlines } from './shapes/part-of-area'
import type { Shape } from './shapes/shape'

const districtKm = 25 // about the radius of a district

export type AreaOf = (id: AreaId) => Polygon | MultiPolygon | null

/** An admin2 unit has no outline of its own; its land is what of its province lies near its middle. */
const provinceOf = (place: Place): AreaId | null => {
  const code =
    place.kind === 'admin2'
      ? /^admin2:(?<code>[A-Z]{2}\.[A-Za-z0-9]{1,8})\./.exec(place.id)?.groups?.code
      : null
  return code ? areaIdSchema.parse(`admin1:${code}`) : null
}

/** A place as a shape, thinned to about `most` corners; null when no outline of it is known. */
export const landOf = (place: Place, areaOf: AreaOf, most?: number): Shape | null => {
  const outlines = outlinesOf(place, areaOf)
  if (outlines.length) return joinOutlines(outlines, most)
  const province = provinceOf(place)
  const outline = province && areaOf(province)
  return outline && discInLand(joinOutlines([outline]), place.point, districtKm)
}

/** The outlines of a place; empty when it has none. */
export const outlinesOf = (place: Place, areaOf: AreaOf): (Polygon | MultiPolygon)[] =>
  (place.areaIds ?? []).flatMap((id) => areaOf(id) ?? [])
