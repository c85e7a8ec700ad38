import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bbox, LngLat } from '@/lib/domain'
import { rangeOfTile, rangesOfBbox, toMorton } from '@/lib/store/morton'

const lng = fc.double({ min: -180, max: 180, noNaN: true })
const lat = fc.double({ min: -85, max: 85, noNaN: true })
const point = fc.tuple(lng, lat)

/** The tile of a point from the textbook formula, with BigInt, to check the arithmetic in halves against. */
const slowly = ([lng, lat]: LngLat): bigint => {
  const side = 2 ** 26
  const phi = (lat * Math.PI) / 180
  const x = BigInt(Math.min(side - 1, Math.floor(((lng + 180) / 360) * side)))
  const y = BigInt(Math.floor(((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * side))
  let code = 0n
  for (let bit = 0n; bit < 26n; bit += 1n)
    code |= (((x >> bit) & 1n) << (2n * bit)) | (((y >> bit) & 1n) << (2n * bit + 1n))
  return code
}

test.each<[string, LngLat, number]>([
  ['north-west corner', [-180, 85.06], 0],
  ['south-east corner', [180, -85.06], 2 ** 52 - 1],
  ['north-east corner: only even bits', [180, 90], (2 ** 52 - 1) / 3],
  ['the middle belongs to the south-eastern quarter', [0, 0], 3 * 2 ** 50],
])('%s', (_, at, code) => {
  expect(toMorton(at)).toBe(code)
})

test('equals the interleaving done with BigInt, and is a safe integer', () => {
  fc.assert(
    fc.property(point, (at) => {
      const code = toMorton(at)
      expect(Number.isSafeInteger(code)).toBe(true)
      expect(BigInt(code)).toBe(slowly(at))
    }),
  )
})

test('a point lies in the range of exactly the tile that holds it, at every zoom', () => {
  fc.assert(
    fc.property(point, fc.integer({ min: 0, max: 26 }), (at, z) => {
      const code = BigInt(toMorton(at))
      const own = code >> BigInt(2 * (26 - z))
      let [x, y] = [0, 0]
      for (let bit = 0; bit < z; bit += 1) {
        x += Number((own >> BigInt(2 * bit)) & 1n) * 2 ** bit
        y += Number((own >> BigInt(2 * bit + 1)) & 1n) * 2 ** bit
      }
      const range = rangeOfTile(z, x, y)
      expect(Number(code)).toBeGreaterThanOrEqual(range.low)
      expect(Number(code)).toBeLessThanOrEqual(range.high)
      expect(range.high - range.low + 1).toBe(4 ** (26 - z))
    }),
  )
})

test('the ranges of a box hold every point of the box, are few, sorted and apart', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(lng, lng, lat, lat, share, share, (west, east, a, b, right, up) => {
      const [south, north] = [Math.min(a, b), Math.max(a, b)]
      const bbox: Bbox = [west, south, east, north]
      const width = west <= east ? east - west : east + 360 - west
      const turned = west + right * width
      const inside: LngLat = [
        Math.min(180, turned > 180 ? turned - 360 : turned),
        Math.min(north, south + up * (north - south)),
      ]
      const ranges = rangesOfBbox(bbox)
      const code = toMorton(inside)
      expect(ranges.some((range) => range.low <= code && code <= range.high)).toBe(true)
      expect(ranges.length).toBeLessThanOrEqual(50)
      ranges
        .slice(1)
        .forEach((range, index) => expect(range.low).toBeGreaterThan((ranges[index]?.high ?? 0) + 1))
    }),
  )
})
