import { bearing, booleanPointInPolygon, distance } from '@turf/turf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LngLat, PlaceGeometry } from '@/lib/domain'
import { corridor, greatCircle } from '@/lib/spatial/shapes/lines'
import { annulus, disc, sector } from '@/lib/spatial/shapes/round-shapes'
import { signedSize } from '@/lib/spatial/shapes/shape'
import { toGeometry } from '@/lib/spatial/shapes/to-geometry'
import { toLine } from '@/lib/spatial/shapes/to-line'

const centres = fc.tuple(
  fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 179.99, -179.99)),
  fc.double({ min: -85, max: 85, noNaN: true }),
)
const radii = fc.oneof(
  fc.double({ min: 0.5, max: 50, noNaN: true }),
  fc.double({ min: 50, max: 1000, noNaN: true }),
)
const bearings = fc.double({ min: 0, max: 359, noNaN: true })

const polygonsOf = (geometry: PlaceGeometry | null): LngLat[][][] => {
  if (geometry?.type === 'Polygon') return [geometry.coordinates]
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
}

/** RFC 7946: closed rings of four positions or more, outer ones counterclockwise, longitudes within 180, no jump over the antimeridian. */
const expectValid = (geometry: PlaceGeometry | null) => {
  const polygons = polygonsOf(geometry)
  expect(polygons.length).toBeGreaterThan(0)
  expect(polygons.flat(2).length).toBeLessThan(400)
  for (const rings of polygons) {
    for (const [at, ring] of rings.entries()) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
      expect(signedSize(ring) > 0).toBe(at === 0)
      expect(ring.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90)).toBe(true)
    }
  }
}

const isSeam = ([lng, lat]: LngLat) => Math.abs(Math.abs(lng) - 180) < 1e-4 || Math.abs(lat) > 89.99

test('a disc of N km has that radius anywhere up to 85 degrees and across the antimeridian', () => {
  fc.assert(
    fc.property(centres, radii, (centre, km) => {
      const geometry = toGeometry(disc(centre, km))
      expectValid(geometry)
      const rim = polygonsOf(geometry)
        .flat(2)
        .filter((point) => !isSeam(point))
      expect(rim.length).toBeGreaterThan(0)
      for (const point of rim) expect(Math.abs(distance(centre, point) - km)).toBeLessThan(0.003 + km * 0.001)
    }),
  )
})

test('a ring has its two radii and a hole where nobody said', () => {
  fc.assert(
    fc.property(centres, radii, (centre, km) => {
      const geometry = toGeometry(annulus(centre, km * 0.8, km))
      expectValid(geometry)
      for (const point of polygonsOf(geometry)
        .flat(2)
        .filter((each) => !isSeam(each))) {
        const away = distance(centre, point)
        expect(Math.min(Math.abs(away - km), Math.abs(away - km * 0.8))).toBeLessThan(0.003 + km * 0.001)
      }
    }),
  )
})

test('a sector lies towards its bearing, at its distance', () => {
  const somewhere = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -70, max: 70, noNaN: true }),
  )
  fc.assert(
    fc.property(somewhere, radii, bearings, (centre, km, towards) => {
      const geometry = toGeometry(
        sector(centre, { fromKm: km * 0.8, toKm: km, bearing: towards, halfWidth: 22.5 }),
      )
      expectValid(geometry)
      for (const point of polygonsOf(geometry)
        .flat(2)
        .filter((each) => !isSeam(each))) {
        const turn = Math.abs(bearing(centre, point) - towards) % 360
        expect(Math.min(turn, 360 - turn)).toBeLessThan(22.5 + 0.5)
        expect(distance(centre, point)).toBeGreaterThan(km * 0.799 - 0.003)
        expect(distance(centre, point)).toBeLessThan(km * 1.001 + 0.003)
      }
    }),
  )
})

test('a corridor holds the way between its ends', () => {
  const near = fc.tuple(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  )
  const from = fc.tuple(
    fc.constantFrom(-180, -179.5, 0, 37.2, 179.5),
    fc.double({ min: -60, max: 60, noNaN: true }),
  )
  fc.assert(
    fc.property(from, near, ([lng, lat], [east, north]) => {
      fc.pre(Math.hypot(east, north) > 0.05)
      const [start, end]: [LngLat, LngLat] = [[lng, lat], [lng + east, lat + north]] // prettier-ignore
      const geometry = toGeometry(corridor(start, end, () => 5))
      expectValid(geometry)
      const line = toLine(greatCircle(start, end))
      const points = line.type === 'LineString' ? line.coordinates.slice(1, -1) : []
      for (const point of points) {
        const isHeld = polygonsOf(geometry).some((coordinates) => booleanPointInPolygon(point, { type: 'Polygon', coordinates })) // prettier-ignore
        expect(isHeld).toBe(true)
      }
    }),
  )
})

test('a way across the antimeridian is cut there, its ends on both sides of it', () => {
  expect(toLine(greatCircle([178, 65], [-178, 66]))).toMatchObject({ type: 'MultiLineString' })
  fc.assert(
    fc.property(centres, centres, (from, to) => {
      const line = toLine(greatCircle(from, to))
      const lines =
        line.type === 'MultiLineString'
          ? line.coordinates
          : line.type === 'LineString'
            ? [line.coordinates]
            : []
      expect(lines.length).toBeGreaterThan(0)
      for (const [lng] of lines.flat()) expect(Math.abs(lng)).toBeLessThanOrEqual(180)
    }),
  )
})
