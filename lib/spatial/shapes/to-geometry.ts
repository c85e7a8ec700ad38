import {
  bbox,
  feature,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  simplify,
  truncate,
} from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import { geometrySchema, type LngLat, type PlaceGeometry } from '@/lib/domain'
import { wrapLongitude } from './ring'

export type Shape = Polygon | MultiPolygon

const limits = {
  vertices: 380, //      of a whole shape
  decimals: 5, //        about a metre
  sliver: 0.005, //      pieces smaller than this share of the largest one are dropped
  firstTolerance: 400, // of the shape's width: where thinning begins
}

/** The polygons of a shape: rings of positions, the outer one first. */
export const polygonsOf = (shape: Shape): number[][][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

export const countVertices = (shape: Shape): number =>
  polygonsOf(shape).reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0)

/** Twice the area of a ring in square degrees; above zero when it runs counterclockwise. */
const signedSize = (ring: number[][]): number => {
  let sum = 0
  for (let at = 1; at < ring.length; at++) {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? []
    const [x2 = 0, y2 = 0] = ring[at] ?? []
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

const ringSize = (ring: number[][]): number => Math.abs(signedSize(ring))

const wind = (ring: number[][], isOuter: boolean): number[][] =>
  signedSize(ring) > 0 === isOuter ? ring : ring.toReversed()

/** Without slivers, holes among them. */
const dropSlivers = (shape: Shape): Shape => {
  const sizes = polygonsOf(shape).map((rings) => ringSize(rings[0] ?? []))
  const least = Math.max(...sizes) * limits.sliver
  const kept = polygonsOf(shape)
    .filter((_, at) => (sizes[at] ?? 0) >= least)
    .map((rings) => rings.filter((ring, at) => at === 0 || ringSize(ring) >= least))
  return multiPolygon(kept).geometry
}

/** With fewer vertices than the limit; the shape itself when it has few. */
export const thin = (shape: Shape, most = limits.vertices): Shape => {
  const small = dropSlivers(shape)
  if (countVertices(small) <= most) return small
  const [west, south, east, north] = bbox(small)
  let tolerance = Math.max(east - west, north - south) / limits.firstTolerance / 4
  let thinned = small
  for (let tries = 0; tries < 12; tries++, tolerance *= 1.6) {
    thinned = simplify(small, { tolerance, highQuality: true, mutate: false })
    if (countVertices(thinned) <= most) break
  }
  return thinned
}

const worldBox = (from: number): Polygon => polygon([[[from, -90], [from + 360, -90], [from + 360, 90], [from, 90], [from, -90]]]).geometry // prettier-ignore

/** Longitudes past 180 brought back, cut along the antimeridian (RFC 7946, 3.1.9). */
const cutAtAntimeridian = (shape: Shape): Shape | null => {
  const [west, , east] = bbox(shape)
  if (west >= -180 && east <= 180) return shape
  const pieces: number[][][][] = []
  for (let from = -180 - 720; from < 180 + 720; from += 360) {
    if (east <= from || west >= from + 360) continue
    const piece = intersect(featureCollection([feature(shape), feature(worldBox(from))]))
    if (!piece) continue
    const shift = from + 180
    for (const rings of polygonsOf(piece.geometry)) {
      pieces.push(rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng - shift, lat])))
    }
  }
  return pieces.length ? multiPolygon(pieces).geometry : null
}

/** A shape as it leaves this part: cut, thinned, right-handed (RFC 7946, 3.1.6), closed; null when nothing is left of it. */
export const toGeometry = (shape: Shape | null): PlaceGeometry | null => {
  const cut = shape && cutAtAntimeridian(thin(shape))
  if (!cut) return null
  const rounded = truncate(cut, { precision: limits.decimals, mutate: false })
  const rings = polygonsOf(rounded).map((each) =>
    each.filter((ring) => ring.length >= 4).map((ring, at) => wind(ring, at === 0)),
  )
  const pieces = rings.filter(({ length }) => length > 0)
  const [only] = pieces
  if (!only) return null
  const made =
    pieces.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: pieces }
  const parsed = geometrySchema.safeParse(made)
  return parsed.success ? parsed.data : null
}

/** A line cut where it crosses the antimeridian; its longitudes may run past 180. */
export const toLine = (points: LngLat[]): PlaceGeometry => {
  const lines: LngLat[][] = [[]]
  for (const [at, [lng, lat]] of points.entries()) {
    const before = points[at - 1]
    const turn = Math.round((lng - wrapLongitude(lng)) / 360)
    const turnBefore = before ? Math.round((before[0] - wrapLongitude(before[0])) / 360) : turn
    if (before && turn !== turnBefore) {
      const meridian = 180 + 360 * Math.min(turn, turnBefore)
      const share = (meridian - before[0]) / (lng - before[0])
      const crossing = before[1] + share * (lat - before[1])
      const isEast = turn > turnBefore
      lines.at(-1)?.push([isEast ? 180 : -180, crossing])
      lines.push([[isEast ? -180 : 180, crossing]])
    }
    lines.at(-1)?.push([wrapLongitude(lng), lat])
  }
  const [only] = lines
  return lines.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines }
}
