import { booleanPointInPolygon, distance } from '@turf/turf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AreaId, areaIdSchema, type LngLat, type PlaceExpression } from '@/lib/domain'
import { distanceField } from '@/lib/spatial/shapes/distance-field'
import { borderBand } from '@/lib/spatial/shapes/border-band'
import { borderLine } from '@/lib/spatial/shapes/border-line'
import { makeGrid } from '@/lib/spatial/shapes/grid'
import { ringsOf } from '@/lib/spatial/shapes/shape'
import { areaOf, findIn } from './read'

const area = (id: string) => {
  const outline = areaOf(areaIdSchema.parse(id))
  if (!outline) throw new Error(`no outline of ${id}`)
  return outline
}

/** Km to the corners of a border, thickened so that straight stretches count too. */
const toBorder = (lines: LngLat[][]) => {
  const points = lines.flatMap((line) =>
    line.flatMap(([lng, lat], at): LngLat[] => {
      const [toLng, toLat] = line[at + 1] ?? [lng, lat]
      return [0, 0.25, 0.5, 0.75].map((share) => [lng + share * (toLng - lng), lat + share * (toLat - lat)])
    }),
  )
  return (point: LngLat): number => Math.min(...points.map((each) => distance(each, point)))
}

const cornersOf = ({ geometry }: PlaceExpression): LngLat[] => {
  if (geometry?.type === 'Polygon') return geometry.coordinates.flat()
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : []
}

type Row = [text: string, sides: [AreaId, AreaId], km: [number, number], words: string]
const [ua, ru] = [areaIdSchema.parse('country:UA'), areaIdSchema.parse('country:RU')]
const [il, lb] = [areaIdSchema.parse('country:IL'), areaIdSchema.parse('country:LB')]
const [tr, sy] = [areaIdSchema.parse('country:TR'), areaIdSchema.parse('country:SY')]
const [ml, ne] = [areaIdSchema.parse('country:ML'), areaIdSchema.parse('country:NE')]
const [th, kh] = [areaIdSchema.parse('country:TH'), areaIdSchema.parse('country:KH')]

/** Own sentences; the first land is the one on whose side the band must lie, the km are its two edges with some room. */
// prettier-ignore
const rows: Row[] = [
  ['The soldiers wait 50 kilometers (30 miles) from the Ukrainian border with Russia.', [ru, ua], [37, 63], 'in Russia, 50 km from its border with Ukraine, give or take 7.5 km'],
  ['In the Sumy region, 20 km from the Russian border, a school burned.', [ua, ru], [14, 26], 'in Sumy Oblast, 20 km from Ukraine’s border with Russia, give or take 3 km'],
  ['A base twenty miles from the Lebanese border, in Israel, was hit.', [il, lb], [25, 40], 'in Israel, 32 km from its border with Lebanon, give or take 4.8 km'],
  ['Within 40 km of Turkey’s border with Syria, camps filled up.', [sy, tr], [-1, 45], 'in Syria, within 40 km of its border with Turkey'],
  ['Troops struck camps about 30 km inside Ukraine, Russia said.', [ua, ru], [22, 38], 'in Ukraine, 30 km from its border with Russia, give or take 4.5 km'],
  ['Six herders died in Niger near the border with Mali.', [ne, ml], [-1, 15], 'in Niger, along its border with Mali'],
  ['Снаряд упал в 10 км от границы с Россией, на территории Украины.', [ua, ru], [5, 15], 'in Ukraine, 10 km from its border with Russia, give or take 1.5 km'],
]

test.each(rows)('%s', (text, [side, beyond], [least, most], words) => {
  const found = findIn(text).find(({ relation }) => relation.startsWith('border'))
  expect(found?.words).toBe(words)
  if (!found?.point) throw new Error('not drawn')
  const corners = cornersOf(found)
  expect(corners.length).toBeGreaterThan(20)
  expect(corners.length).toBeLessThan(400)
  const km = toBorder(borderLine([area(side)], [area(beyond)]))
  for (const corner of corners) {
    expect(km(corner)).toBeGreaterThan(least)
    expect(km(corner)).toBeLessThan(most)
  }
  const onSide = corners.filter((corner) => booleanPointInPolygon(corner, area(side)) || km(corner) < 3)
  expect(onSide.length / corners.length).toBeGreaterThan(0.8) // corners on coasts and other borders lie on the outline itself
  expect(corners.some((corner) => booleanPointInPolygon(corner, area(beyond)) && km(corner) > 3)).toBe(false)
  expect(booleanPointInPolygon(found.point, area(side))).toBe(true)
})

test.each([
  ['Villagers along the border between Thailand and Cambodia fled.', th, kh],
  ['Shots were fired near the Syrian-Turkish border.', sy, tr],
])('both sides when the words leave it open: %s', (text, one, other) => {
  const [found] = findIn(text)
  const corners = found ? cornersOf(found) : []
  for (const side of [one, other])
    expect(corners.some((corner) => booleanPointInPolygon(corner, area(side)))).toBe(true)
})

test('the Kursk border region is in Kursk region, along the border with Ukraine', () => {
  const [found] = findIn('Ukraine shelled Russia’s Kursk border region.')
  expect(found).toMatchObject({
    relation: 'border-region',
    geoPrecision: 2,
    words: 'in Kursk Oblast, along its border with Ukraine',
  })
  expect(found?.point && booleanPointInPolygon(found.point, area('admin1:RU.41'))).toBe(true)
})

test('lands that do not touch have no border', () => {
  const [found] = findIn('They met 50 km from Ukraine’s border with Mali.')
  expect(found).toMatchObject({ why: 'no-such-border', geometry: null })
})

test('a second sentence goes on about "the border"', () => {
  const found = findIn(
    'In Ukraine, guards closed the road 5 km from the border with Russia. A mill 12 km from the border burned.',
  )
  expect(found.map(({ relation, distanceKm }) => [relation, distanceKm])).toEqual([['border-distance', 5], ['border-distance', 12]]) // prettier-ignore
})

test('a band along a straight border keeps its distance and its side', () => {
  const place = fc.record({
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
    km: fc.double({ min: 2, max: 80, noNaN: true }),
  })
  fc.assert(
    fc.property(place, ({ lat, km }) => {
      const border: LngLat[] = Array.from({ length: 9 }, (_, at): LngLat => [20, lat - 2 + at / 2])
      const east: LngLat[] = [[20, lat - 2], [26, lat - 2], [26, lat + 2], [20, lat + 2], [20, lat - 2]] // prettier-ignore
      const band = borderBand([border], { fromKm: km * 0.8, toKm: km * 1.2 }, [east])
      const corners = band ? ringsOf(band).flat() : []
      expect(corners.length).toBeGreaterThan(8)
      const radians = Math.PI / 180
      const away = ([lng, north]: LngLat): number =>
        6371.009 * Math.asin(Math.sin((lng - 20) * radians) * Math.cos(north * radians))
      for (const corner of corners) {
        expect(away(corner)).toBeGreaterThan(km * 0.55)
        expect(away(corner)).toBeLessThan(km * 1.45)
      }
    }),
    { numRuns: 25 },
  )
})

test('distances on a grid are those on the sphere', () => {
  const line: LngLat[] = [[36, 50], [38, 51]] // prettier-ignore
  const grid = makeGrid(line, 60, 10)
  const field = distanceField(grid, [line], 60)
  const away = toBorder([Array.from({ length: 401 }, (_, at): LngLat => [36 + at / 200, 50 + at / 400])])
  for (const [index, km] of field.entries()) {
    if (km >= 59 || index % 7) continue
    const node: LngLat = [grid.west + (index % grid.columns) * grid.lngStep, grid.south + Math.floor(index / grid.columns) * grid.latStep] // prettier-ignore
    expect(Math.abs(away(node) - km)).toBeLessThan(0.8)
  }
})
