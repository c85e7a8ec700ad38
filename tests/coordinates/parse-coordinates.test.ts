import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDecimal, formatDms, formatMgrs, parseCoordinates } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'

const pokrovsk: LngLat = [37.17557, 48.28257]

const typed: [string, LngLat][] = [
  ['48.28257, 37.17557', pokrovsk],
  ['48.28257 37.17557', pokrovsk],
  ['48.28257;37.17557', pokrovsk],
  ['48.28257N 37.17557E', pokrovsk],
  ['37.17557 E, 48.28257 N', pokrovsk],
  ['E37.17557 N48.28257', pokrovsk],
  ['n 48.28257° e 37.17557°', pokrovsk],
  ['48,28257 37,17557', pokrovsk],
  ['48,28257; 37,17557', pokrovsk],
  ['48,28257, 37,17557', pokrovsk],
  ['48,37', [37, 48]],
  ['-33.8688, 151.2093', [151.2093, -33.8688]],
  ['33.8688S 70.5W', [-70.5, -33.8688]],
  ['−33.5, −70.5', [-70.5, -33.5]],
  ['48°30′00″N 37°15′00″E', [37.25, 48.5]],
  [`48°30'0" N, 37°15'0" E`, [37.25, 48.5]],
  [`48° 30' N 37° 15' E`, [37.25, 48.5]],
  ['48 30 00 N 37 15 00 E', [37.25, 48.5]],
  ['48 30 00 37 15 00', [37.25, 48.5]],
  ['N48 30.0 E37 15.0', [37.25, 48.5]],
  [`E 37°15' N 48°30'`, [37.25, 48.5]],
  [`48°30''N 37°15''E`.replaceAll("''", '′'), [37.25, 48.5]],
  ['90, 180', [180, 90]],
  ['90S 180W', [-180, -90]],
  ['0, 0', [0, 0]],
]
test.each(typed)('%s', (text, [lng, lat]) => {
  const result = parseCoordinates(text)
  expect(result.ok && result.value[0]).toBeCloseTo(lng, 8)
  expect(result.ok && result.value[1]).toBeCloseTo(lat, 8)
})

// Squares from the examples of the NGA's standard on grids (NGA.STND.0037) and of well-known places.
const grid: [string, LngLat, number][] = [
  ['18SUJ2348306479', [-77.0352, 38.8895], 4], // Washington Monument
  ['18S UJ 23483 06479', [-77.0352, 38.8895], 4],
  ['18suj 2348 0647', [-77.0352, 38.8895], 3],
  ['4QFJ12345678', [-157.9161, 21.3095], 3],
  ['31NAA6602100000', [0, 0], 4],
]
test.each(grid)('the square %s', (text, [lng, lat], digits) => {
  const result = parseCoordinates(text)
  expect(result.ok && result.value[0]).toBeCloseTo(lng, digits - 1)
  expect(result.ok && result.value[1]).toBeCloseTo(lat, digits - 1)
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['Pokrovsk', 'not-a-position'],
  ['48.28257', 'not-a-position'],
  ['48.28257, 37.17557, 12', 'not-a-position'],
  ['48.28257, <b>37</b>', 'not-a-position'],
  ['1 2 3 4 5', 'not-a-position'],
  ['48 61 00 N 37 00 00 E', 'not-a-position'],
  ['48.5 30 N 37 E', 'not-a-position'],
  ['-48 N 37 E', 'not-a-position'],
  [`48'30°N 37°E`, 'not-a-position'],
  [`${'1'.repeat(200)}, 2`, 'not-a-position'],
  ['48.28257N 37.17557', 'letters'],
  ['48.28257N 37.17557S', 'letters'],
  ['91, 37', 'out-of-range'],
  ['48, 181', 'out-of-range'],
  ['89 59 60 N 0 0 0 E', 'not-a-position'],
  ['90 0 1 N 0 0 0 E', 'out-of-range'],
  ['ZAH', 'polar'],
  ['YXK3450812684', 'polar'],
  ['61UDP3911547893', 'no-such-square'],
  ['0UDP3911547893', 'no-such-square'],
  ['37IDP3911547893', 'no-such-square'],
  ['37UDP391154789', 'no-such-square'],
  ['37UDP391154789312', 'no-such-square'],
  ['37UZP3911547893', 'no-such-square'],
  ['37UDF3911547893', 'no-such-square'],
])('%s is no position: %s', (text, why) => {
  expect(parseCoordinates(text)).toEqual({ ok: false, why })
})

const point: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
const onGrid = point.filter(([, lat]) => lat >= -80 && lat <= 84)

/** Degrees apart, with the antimeridian as one line. */
const apart = ([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): { lng: number; lat: number } => {
  const far = Math.abs(lng - otherLng) % 360
  return { lng: Math.min(far, 360 - far), lat: Math.abs(lat - otherLat) }
}

test.each([
  ['decimal', formatDecimal, 0.000_005_001],
  ['degrees, minutes, seconds', formatDms, 0.05 / 3600 + 1e-9],
] as const)('%s come back as they were, to the last figure', (_, format, most) => {
  fc.assert(
    fc.property(point, (at) => {
      const back = parseCoordinates(format(at))
      if (!back.ok) throw new Error(`${format(at)}: ${back.why}`)
      const { lng, lat } = apart(at, back.value)
      expect(lng).toBeLessThanOrEqual(most)
      expect(lat).toBeLessThanOrEqual(most)
    }),
  )
})

test('the grid comes back within its square of one metre', () => {
  fc.assert(
    fc.property(onGrid, (at) => {
      const square = formatMgrs(at)
      if (!square.ok) throw new Error(square.why)
      const back = parseCoordinates(square.value)
      if (!back.ok) throw new Error(`${square.value}: ${back.why}`)
      const { lng, lat } = apart(at, back.value)
      const metre = 1 / 110_000
      expect(lat).toBeLessThan(1.5 * metre)
      expect(lng * Math.cos((at[1] * Math.PI) / 180)).toBeLessThan(1.5 * metre)
    }),
    { numRuns: 2000 },
  )
})

test('words of any kind never throw', () => {
  const pieces = fc.array(
    fc.constantFrom('4', '37', '.', ',', ' ', '-', 'N', 'E', 'W', 'UDP', '°', "'", '"', ';', '9', 'é'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((all) => all.join('')),
      ),
      (text) => {
        const result = parseCoordinates(text)
        if (!result.ok) return
        expect(Math.abs(result.value[0])).toBeLessThanOrEqual(180)
        expect(Math.abs(result.value[1])).toBeLessThanOrEqual(90)
      },
    ),
    { numRuns: 2000 },
  )
})
