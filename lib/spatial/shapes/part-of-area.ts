import { area, bbox, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from '@/lib/domain'
import { cutByLine } from './cut-by-line'
import { unwrap } from './ring'
import { polygonsOf, type Shape } from './shape'
import { thin } from './to-geometry'

const part = {
  share: 1 / 3, //     of the area: "northern Gaza" is its northern third
  cornerShare: 0.3, // "north-eastern Syria"
  tries: 12, //        halvings in search of the line
  vertices: 330, //    of the outline that is cut
}

/** Outlines as one shape without jumps at the antimeridian: Chukotka lies east of Kamchatka. */
export const joinOutlines = (outlines: (Polygon | MultiPolygon)[], most = part.vertices): Shape => {
  const polygons = outlines.flatMap(polygonsOf)
  const lngs = polygons.flatMap(([outer = []]) => outer.map(([lng]) => lng))
  const isSplit = lngs.some((lng) => lng > 170) && lngs.some((lng) => lng < -170)
  const moved = polygons.map((rings) =>
    rings.map((ring) => {
      const shift = isSplit && (ring[0]?.[0] ?? 0) < 0 ? 360 : 0
      return unwrap(ring.map(([lng, lat]): LngLat => [lng + shift, lat]))
    }),
  )
  return thin(multiPolygon(moved).geometry, most)
}

/**
 * The part of a land that lies towards a compass direction: about the third that is farthest that way. The line is drawn half-way between
 * a third of its area and a third of its length: northern Israel is not half of it because the Negev is wide.
 */
export const partOfArea = (whole: Shape, degrees: number): Shape | null => {
  const [west, south, east, north] = bbox(whole)
  // Measured in widths and heights of the land, or the south-east of a wide one would be its east.
  const x = Math.sin((degrees * Math.PI) / 180) / (east - west)
  const y = Math.cos((degrees * Math.PI) / 180) / (north - south)
  const corners = [west, east].flatMap((lng) => [south, north].map((lat) => lng * x + lat * y))
  const wanted = area(whole) * (degrees % 90 ? part.cornerShare : part.share)
  let [low, high] = [Math.min(...corners), Math.max(...corners)]
  const byExtent = high - (high - low) * part.share
  for (let tries = 0; tries < part.tries; tries++) {
    const from = (low + high) / 2
    const ahead = cutByLine(whole, { x, y, from })
    if (ahead && area(ahead) > wanted) low = from
    else high = from
  }
  return cutByLine(whole, { x, y, from: (low + byExtent) / 2 })
}
