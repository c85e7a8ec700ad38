import { bearing, booleanPointInPolygon, distance as kmBetween, length, lineString } from '@turf/turf'
import type { LngLat, Place } from '@/lib/domain'
import { type Drawing, undrawn } from './drawing'
import { findBorderLine } from './find-border-line'
import type { BorderLands, Found } from './found'
import { type AreaOf, outlinesOf } from './outlines'
import { borderBand } from './shapes/border-band'
import { pointInShape } from './shapes/point-in-shape'
import { pointAt } from './shapes/ring'
import { ringsOf } from './shapes/shape'
import { toGeometry } from './shapes/to-geometry'

const border = {
  stripKm: 30, //   how deep a "border region" goes
  nearKm: 12, //    "near the border", "along the border"
  shares: [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8], // of the longest stretch: where a symbol may stand
}

/** Points beside the longest stretch of a border, `km` to either side of it. */
const pointsBeside = (lines: LngLat[][], km: number): LngLat[] => {
  const [longest = []] = lines.toSorted((a, b) => length(lineString(b)) - length(lineString(a)))
  return border.shares.flatMap((share) => {
    const at = Math.max(1, Math.floor((longest.length - 1) * share))
    const [before, point] = [longest[at - 1], longest[at]]
    if (!before || !point) return []
    const course = bearing(before, point)
    return [pointAt(point, km, course + 90), pointAt(point, km, course - 90)]
  })
}

/** "10 km north of the border": the land that lies that way. */
const sideTowards = (
  lands: BorderLands,
  lines: LngLat[][],
  degrees: number,
  areaOf: AreaOf,
): Place | null => {
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length)
  const middle = longest[Math.floor(longest.length / 2)]
  if (!middle) return null
  const ahead = pointAt(middle, border.nearKm, degrees)
  const isThere = (place: Place) =>
    outlinesOf(place, areaOf).some((outline) => booleanPointInPolygon(ahead, outline))
  return [lands.owner.place, lands.other?.place].find((place) => place && isThere(place)) ?? null
}

const ringsIn = (place: Place, areaOf: AreaOf): LngLat[][] => outlinesOf(place, areaOf).flatMap(ringsOf)

/** A band along the real border of two lands, on the side that is told, inside a province when one is told. */
export const drawBorder = (found: Found, lands: BorderLands, areaOf: AreaOf): Drawing => {
  const { relation, form, distance } = found
  const lines = findBorderLine(lands.owner.place, lands.other?.place ?? null, areaOf)
  if (!lines.length) return undrawn('no-such-border')
  const depth = form === 'strip-of' || form === 'pair' ? border.stripKm : border.nearKm
  const [fromKm, toKm] =
    relation === 'border-distance' && distance ? [distance.low, distance.high] : [0, depth]
  const towards = found.bearing ? sideTowards(lands, lines, found.bearing.degrees, areaOf) : null
  const side = towards ?? lands.side?.place ?? null
  const isWhole = side === lands.owner.place || side === lands.other?.place
  const province =
    lands.within && isWhole ? borderBand(lines, { fromKm, toKm }, ringsIn(lands.within, areaOf)) : null
  const shape = province ?? borderBand(lines, { fromKm, toKm }, side ? ringsIn(side, areaOf) : [])
  const geometry = toGeometry(shape)
  if (!geometry) return undrawn('no-such-border')
  const isNarrow = province || lands.owner.place.kind !== 'country'
  const home = lands.within ?? (form === 'strip-of' ? lands.owner.place : null)
  const beside = pointsBeside(
    lines,
    distance?.km && relation === 'border-distance' ? distance.km : (fromKm + toKm) / 2,
  )
  // In a province the symbol stands where the band is nearest to its middle.
  const wanted = home
    ? beside.toSorted((a, b) => kmBetween(a, home.point) - kmBetween(b, home.point))
    : beside
  return { geometry, point: pointInShape(geometry, wanted), geoPrecision: isNarrow ? 2 : 3 }
}
