import { bbox, multiPolygon, simplify } from '@turf/turf'
import { geometrySchema, type LngLat, type PlaceGeometry } from '@/lib/domain'
import { cutByLine } from './cut-by-line'
import { countVertices, polygonsOf, ringSize, type Shape, signedSize } from './shape'
import { untangle } from './untangle'

const limits = {
  vertices: 380, //         of a whole shape
  decimals: 1e5, //         coordinates to 0.00001 degrees, about a metre
  sliver: 0.005, //         pieces smaller than this share of the largest one are dropped
  firstTolerance: 0.0004, // of the shape's width: where thinning begins
  coarser: 1.5, //          factor from one try to the next
  tries: 16,
}

const wind = (ring: LngLat[], isOuter: boolean): LngLat[] =>
  signedSize(ring) > 0 === isOuter ? ring : ring.toReversed()

/** Without slivers, holes among them. */
const dropSlivers = (shape: Shape): Shape => {
  const polygons = polygonsOf(shape)
  const sizes = polygons.map(([outer = []]) => ringSize(outer))
  const least = Math.max(...sizes) * limits.sliver
  const kept = polygons
    .filter((_, at) => (sizes[at] ?? 0) >= least)
    .map((rings) => rings.filter((ring, at) => at === 0 || ringSize(ring) >= least))
  return multiPolygon(kept).geometry
}

/** With fewer vertices than `most`, as little changed as that needs; the shape itself when it has few. */
export const thin = (shape: Shape, most = limits.vertices): Shape => {
  const small = dropSlivers(shape)
  if (countVertices(small) <= most) return small
  const [west, south, east, north] = bbox(small)
  let tolerance = Math.max(east - west, north - south) * limits.firstTolerance
  let thinned = small
  for (let tries = 0; tries < limits.tries; tries++, tolerance *= limits.coarser) {
    // What one try has thinned the next one thins on: a tenth of the work, the same limit on vertices.
    thinned = simplify(thinned, { tolerance, highQuality: true, mutate: false })
    if (countVertices(thinned) <= most) break
  }
  return multiPolygon(polygonsOf(thinned).map((rings) => rings.map(untangle))).geometry
}

/** Longitudes past 180 brought back, cut along the antimeridian (RFC 7946, 3.1.9). */
const cutAtAntimeridian = (shape: Shape): Shape | null => {
  const [west, , east] = bbox(shape)
  if (west >= -180 && east <= 180) return shape
  const pieces: LngLat[][][] = []
  for (let turn = Math.floor((west + 180) / 360); turn <= Math.floor((east + 180) / 360); turn++) {
    const from = turn * 360 - 180
    const right = cutByLine(shape, { x: 1, y: 0, from })
    const piece = right && cutByLine(right, { x: -1, y: 0, from: -(from + 360) })
    if (!piece) continue
    for (const rings of polygonsOf(piece)) {
      pieces.push(rings.map((ring) => ring.map(([lng, lat]): LngLat => [lng - turn * 360, lat])))
    }
  }
  return pieces.length ? multiPolygon(pieces).geometry : null
}

const round = (degrees: number): number => Math.round(degrees * limits.decimals) / limits.decimals + 0 // never -0

/** Rounded, without corners that fell onto the one before; null when nothing is left. */
const tidy = (ring: LngLat[], isOuter: boolean): LngLat[] | null => {
  const rounded = ring.map(([lng, lat]): LngLat => [round(lng), round(lat)])
  const apart = rounded.filter(([lng, lat], at) => {
    const before = rounded[at - 1]
    return !before || before[0] !== lng || before[1] !== lat
  })
  return apart.length >= 4 ? wind(apart, isOuter) : null
}

/** A shape as it leaves this part: cut, thinned, right-handed (RFC 7946, 3.1.6), closed; null when nothing is left of it. */
export const toGeometry = (shape: Shape | null): PlaceGeometry | null => {
  const cut = shape && cutAtAntimeridian(thin(shape))
  if (!cut) return null
  const polygons = polygonsOf(cut).flatMap(([first = [], ...holes]) => {
    const outer = tidy(first, true)
    return outer
      ? [[outer, ...holes.flatMap((hole) => [tidy(hole, false) ?? []])].filter(({ length }) => length)]
      : []
  })
  const [only] = polygons
  if (!only) return null
  const made =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons }
  const parsed = geometrySchema.safeParse(made)
  return parsed.success ? parsed.data : null
}
