import { buffer, difference, feature, featureCollection, length, multiLineString, simplify } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from '@/lib/domain'
import { clipTo } from './clip'
import type { Shape } from './to-geometry'

const smoothing = {
  quadrantSteps: 6, //   corners of a quarter circle
  closing: 1, //         radius of the ball that rolls along the outside, as a share of the distance: no kinks in bays
  mostClosingKm: 80,
  detail: 0.04, //       of the distance: smaller bends of the border are left out
  leastDetail: 0.004, // degrees, about 400 m
  shortLine: 0.01, //    pieces of the border shorter than this share of it are left out
}

/** All that lies within `km` of lines, its bays rounded: grown by a little more and shrunk again (a closing). */
const around = (lines: LngLat[][], km: number): Shape | null => {
  const ball = Math.min(km * smoothing.closing, smoothing.mostClosingKm)
  const grown = buffer(multiLineString(lines), km + ball, {
    units: 'kilometers',
    steps: smoothing.quadrantSteps,
  })
  const shrunk = grown && buffer(grown, -ball, { units: 'kilometers', steps: smoothing.quadrantSteps })
  return shrunk?.geometry ?? null
}

/** The land from `fromKm` to `toKm` away from a border, inside the outlines given (both sides when there are none). */
export const borderBand = (
  border: LngLat[][],
  { fromKm, toKm }: { fromKm: number; toKm: number },
  sides: (Polygon | MultiPolygon)[],
): Shape | null => {
  const tolerance = Math.max(smoothing.leastDetail, (toKm * smoothing.detail) / 111)
  const whole = length(multiLineString(border))
  const long = border.filter((line) => length(multiLineString([line])) >= whole * smoothing.shortLine)
  const lines = simplify(multiLineString(long), { tolerance, highQuality: false }).geometry.coordinates.map(
    (line) => line.map(([lng = 0, lat = 0]): LngLat => [lng, lat]),
  )
  const outer = around(lines, toKm)
  const inner = fromKm > 0 ? around(lines, fromKm) : null
  const band =
    outer && inner ? difference(featureCollection([feature(outer), feature(inner)]))?.geometry : outer
  if (!band) return null
  return sides.length ? clipTo(band, sides) : band
}
