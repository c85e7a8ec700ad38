import { booleanPointInPolygon, multiPolygon, polygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from '@/lib/domain'

/** An area while it is being made: longitudes may run past 180, rings may have many corners. */
export type Shape = Polygon | MultiPolygon

/** The polygons of a shape: rings of positions, the outer one first. */
export const polygonsOf = (shape: Shape): LngLat[][][] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat])),
  )

export const ringsOf = (shape: Shape): LngLat[][] => polygonsOf(shape).flat()

export const countVertices = (shape: Shape): number =>
  ringsOf(shape).reduce((sum, ring) => sum + ring.length, 0)

/** Twice the area of a ring in square degrees; above zero when it runs counterclockwise. */
export const signedSize = (ring: LngLat[]): number => {
  let sum = 0
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = ring[at - 1] ?? [0, 0]
    const [x2, y2] = ring[at] ?? [0, 0]
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

export const ringSize = (ring: LngLat[]): number => Math.abs(signedSize(ring))

/** Rings as polygons with their holes: outer rings run counterclockwise, holes clockwise. Null without an outer ring. */
export const toShape = (rings: LngLat[][]): Shape | null => {
  const outer = rings.filter((ring) => signedSize(ring) > 0).map((ring) => [ring])
  for (const hole of rings.filter((ring) => signedSize(ring) < 0)) {
    const [point] = hole
    const around = outer.filter(([ring]) => point && ring && booleanPointInPolygon(point, polygon([ring])))
    const [smallest] = around.toSorted((a, b) => signedSize(a[0] ?? []) - signedSize(b[0] ?? []))
    smallest?.push(hole)
  }
  return outer.length ? multiPolygon(outer).geometry : null
}
