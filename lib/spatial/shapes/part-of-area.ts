import {
  area,
  bbox,
  centroid,
  feature,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
} from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from '@/lib/domain'
import { disc } from './round-shapes'
import { unwrap } from './ring'
import { type Shape, thin } from './to-geometry'

const part = {
  share: 1 / 3, //     of the area: "northern Gaza" is its northern third
  cornerShare: 0.3, // "north-eastern Syria"
  tries: 12, //        halvings in search of the line
  vertices: 330, //    of the outline that is cut
}

/** Outlines as one shape without jumps at the antimeridian: Chukotka lies east of Kamchatka. */
export const joinOutlines = (outlines: (Polygon | MultiPolygon)[], most = part.vertices): Shape => {
  const polygons = outlines.flatMap((each) =>
    each.type === 'Polygon' ? [each.coordinates] : each.coordinates,
  )
  const lngs = polygons.flatMap((rings) => rings[0]?.map(([lng = 0]) => lng) ?? [])
  const spans = lngs.some((lng) => lng > 170) && lngs.some((lng) => lng < -170)
  const moved = polygons.map((rings) =>
    rings.map((ring) => {
      const shift = spans && (ring[0]?.[0] ?? 0) < 0 ? 360 : 0
      return unwrap(ring.map(([lng = 0, lat = 0]): LngLat => [lng + shift, lat]))
    }),
  )
  return thin(multiPolygon(moved).geometry, most)
}

/** The part of a land that lies towards a compass direction: the third of its area that is farthest that way. */
export const partOfArea = (outlines: (Polygon | MultiPolygon)[], degrees: number): Shape | null => {
  const whole = joinOutlines(outlines)
  const [west, south, east, north] = bbox(whole)
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [dx, dy] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const centre: LngLat = [(west + east) / 2, (south + north) / 2]
  const reach = Math.hypot((east - west) * squeeze, north - south)
  /** A box whose near side is `from` degrees ahead of the centre, across the direction. */
  const ahead = (from: number): Polygon => {
    const corner = (forward: number, right: number): LngLat => [
      centre[0] + (dx * forward + dy * right) / squeeze,
      centre[1] + dy * forward - dx * right,
    ]
    const far = reach * 2
    return polygon([[corner(from, -far), corner(from, far), corner(far, far), corner(far, -far), corner(from, -far)]]).geometry // prettier-ignore
  }
  const cut = (from: number) => intersect(featureCollection([feature(whole), feature(ahead(from))]))
  const wanted = area(whole) * (degrees % 90 ? part.cornerShare : part.share)
  let [low, high] = [-reach, reach]
  for (let tries = 0; tries < part.tries; tries++) {
    const middle = (low + high) / 2
    const found = cut(middle)
    if (found && area(found) > wanted) low = middle
    else high = middle
  }
  return cut(low)?.geometry ?? null
}

/** The middle of a land: a disc of a third of its area around its middle, inside of it. */
export const middleOfArea = (outlines: (Polygon | MultiPolygon)[]): Shape | null => {
  const whole = joinOutlines(outlines)
  const [lng = 0, lat = 0] = centroid(whole).geometry.coordinates
  const km = Math.sqrt((area(whole) / 1e6) * (part.share / Math.PI))
  return intersect(featureCollection([feature(whole), feature(disc([lng, lat], km))]))?.geometry ?? null
}
