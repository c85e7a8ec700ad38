import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toEventData } from '@/components/map/reports/event-data'
import { isPile, layOut, markSize, mixOf } from '@/components/map/reports/lay-out'
import { ringRadius } from '@/components/map/reports/spot-features'
import { fromWorld, toWorld } from '@/lib/geojson/world-pixels'
import { type EventType, type LngLat, geometrySchema } from '@/lib/domain'
import { disc } from '@/lib/geojson/disc'
import { eventFeature, eventShape } from './event-feature'
import { english } from '../words'

const marksAt = (points: LngLat[]) =>
  toEventData(
    english,
    points.map((at, number) => eventFeature({ number, at })),
    [],
  ).marks

const points = fc.array(
  fc.tuple(fc.double({ min: 36, max: 38, noNaN: true }), fc.double({ min: 47, max: 49, noNaN: true })),
  { maxLength: 60 },
)
const crowd = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .map(([x, y]): LngLat => [37 + x / 4, 48 + y / 4]),
  { minLength: 300, maxLength: 600 },
)
const zooms = fc.integer({ min: 2, max: 26 }).map((half) => half / 2)

test('every event stands on the map once, and no mark covers another', () => {
  fc.assert(
    fc.property(fc.oneof(points, crowd), zooms, (given, zoom) => {
      const spots = layOut(marksAt(given), zoom)
      const ids = spots.flatMap(({ events }) => events.map(({ id }) => id))
      expect(ids.toSorted()).toEqual(
        marksAt(given)
          .map(({ feature }) => feature.id)
          .toSorted(),
      )
      const placed = spots.map(({ at, events }) => ({
        ...toWorld(at, zoom),
        radius: events.length === 1 ? markSize / 2 : ringRadius(events.length),
      }))
      for (const [index, one] of placed.entries()) {
        for (const other of placed.slice(index + 1)) {
          const apart = Math.hypot(one.x - other.x, one.y - other.y)
          expect(apart).toBeGreaterThanOrEqual(one.radius + other.radius - 0.01)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('events on one point are a ring at every zoom; others part as the map comes closer', () => {
  const same = marksAt(Array.from({ length: 300 }, (): LngLat => [37, 48]))
  const [ring, ...rest] = layOut(same, 13)
  expect(rest).toEqual([])
  expect(ring && isPile(ring)).toBe(true)
  const near = marksAt([
    [37, 48],
    [37.01, 48],
  ])
  expect(layOut(near, 6)).toHaveLength(1)
  expect(layOut(near, 12)).toHaveLength(2)
})

const withDisc = (km: number, zoom: number) => {
  const ring = disc([37, 48], km)
  const [lng = 0, lat = 0] = ring.coordinates[0]?.[0] ?? []
  const { marks } = toEventData(
    english,
    [eventFeature({ at: [lng, lat], exactness: 'within' })],
    [eventShape(0, 'within', geometrySchema.parse(ring))],
  )
  const [spot] = layOut(marks, zoom)
  const centre = toWorld([37, 48], zoom)
  const at = toWorld(spot?.at ?? [0, 0], zoom)
  return {
    spot,
    far: Math.hypot(at.x - centre.x, at.y - centre.y),
    radius: centre.y - toWorld([lng, lat], zoom).y,
  }
}

test('a mark sits on the rim of its disc, never in its middle', () => {
  const { spot, far, radius } = withDisc(7, 9)
  expect(spot?.leader).toBeNull()
  expect(far).toBeCloseTo(radius, 1)
})

test('beside a disc smaller than itself it stands on a leader, clear of the name in the middle', () => {
  const { spot, far, radius } = withDisc(7, 6.5)
  expect(radius).toBeLessThan(16)
  expect(far).toBeGreaterThan(radius + markSize / 2)
  expect(spot?.leader).not.toBeNull()
  expect(spot?.name).toBeNull()
})

test('a mark that covers the dot of its place has its name beside it', () => {
  expect(layOut(marksAt([[37, 48]]), 8)[0]?.name).toBe('Testove')
  expect(withDisc(1, 5).spot?.name).toBe('Testove')
})

test('a ring over a town and a factory of it bears the name of the town', () => {
  const { marks } = toEventData(
    english,
    [
      eventFeature({ number: 0, at: [37, 48], place: { name: 'Testove Works', kind: 'facility' } }),
      eventFeature({ number: 1, at: [37.01, 48], place: { name: 'Testove' } }),
    ],
    [],
  )
  expect(layOut(marks, 6).map(({ name }) => name)).toEqual(['Testove'])
})

test('the parts of a ring are those of its events, and no type is lost', () => {
  const events = (types: EventType[]) => types.map((eventType, number) => eventFeature({ number, eventType }))
  expect(mixOf(events(['battles', 'battles', 'battles', 'riots']))).toEqual([
    { type: 'battles', share: 9 },
    { type: 'riots', share: 3 },
  ])
  const many = mixOf(events([...Array.from({ length: 99 }, () => 'battles' as const), 'protests']))
  expect(many).toEqual([
    { type: 'battles', share: 11 },
    { type: 'protests', share: 1 },
  ])
})

test('pixels and degrees are each other’s way back', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lng, lat) => {
        const [x, y] = fromWorld(toWorld([lng, lat], 7), 7)
        expect(x).toBeCloseTo(lng, 6)
        expect(y).toBeCloseTo(lat, 6)
      },
    ),
  )
})
