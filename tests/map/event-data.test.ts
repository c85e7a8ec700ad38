import { expect, test } from 'vitest'
import { toEventData } from '@/components/map/reports/event-data'
import { taper } from '@/components/map/reports/taper'
import { toWorld } from '@/lib/geojson/world-pixels'
import { disc } from '@/lib/geojson/disc'
import { geometrySchema } from '@/lib/domain'
import { eventFeature, eventShape } from './event-feature'
import { english } from '../words'

const oblast = { name: 'Donetsk Oblast', kind: 'admin1' as const, areaIds: ['admin1:UA.05'] }
const circle = geometrySchema.parse(disc([37, 48], 7))

test('a region is a tab with what happened in it, never a pin', () => {
  const data = toEventData(
    english,
    [
      eventFeature({
        number: 1,
        placeId: 'admin1:UA.05',
        place: oblast,
        exactness: 'region',
        geoPrecision: 3,
      }),
      eventFeature({ number: 2, placeId: 'admin1:UA.05', place: oblast, status: 'claimed' }),
      eventFeature({ number: 3, placeId: 'admin1:UA.05', place: oblast, status: 'claimed' }),
      eventFeature({ number: 4 }),
    ],
    [],
  )
  expect(data.marks.map(({ feature }) => feature.properties.words)).toEqual(['Testove'])
  expect(data.areas.map(({ name, count, divisions, looks }) => [name, count, divisions, looks])).toEqual([
    ['Donetsk Oblast', 3, ['UA.05'], ['battles:claimed', 'battles:reported']],
  ])
})

test('a part of a region has its own outline, and a mark in it', () => {
  const data = toEventData(
    english,
    [eventFeature({ number: 1, placeId: 'admin1:UA.05', place: oblast, exactness: 'within' })],
    [eventShape(1, 'edge', circle)],
  )
  expect(data.areas).toEqual([])
  expect(data.marks).toHaveLength(1)
  expect(data.shapes[0]?.properties?.['kind']).toBe('hatch')
})

test('each form of words is drawn in its own manner', () => {
  const kindOf = (relation: string | null): unknown =>
    toEventData(english, [eventFeature({ number: 1 })], [eventShape(1, relation, circle)]).shapes[0]
      ?.properties?.['kind']
  expect(['within', 'near', 'direction', 'between', 'border-distance', 'part-of'].map(kindOf)).toEqual([
    'soft',
    'soft',
    'soft',
    'soft',
    'band',
    'hatch',
  ])
})

test('a shape that several events share is drawn once', () => {
  const data = toEventData(
    english,
    [1, 2, 3].map((number) => eventFeature({ number })),
    [1, 2, 3].map((number) => eventShape(number, 'within', circle)),
  )
  expect(data.shapes).toHaveLength(1)
  expect(data.eventsOf.get(0)).toHaveLength(3)
})

test('a movement is wide where it starts, a point where it ends, and fades in', () => {
  const slices = taper({
    type: 'LineString',
    coordinates: [
      [35, 48],
      [36, 48],
      [37, 48],
    ],
  })
  const widths = slices.map(({ geometry }) => {
    const [left = [], right = []] = geometry.coordinates[0] ?? []
    const [one, other] = [left, right].map(([lng = 0, lat = 0]) => toWorld([lng, lat], 10))
    return Math.abs((one?.y ?? 0) - (other?.y ?? 0))
  })
  expect(widths[0]).toBeGreaterThan(widths[1] ?? Infinity)
  const end = slices.at(-1)?.geometry.coordinates[0]?.slice(2, 4)
  expect(end?.[0]?.[0]).toBeCloseTo(37)
  expect(end?.[0]).toEqual(end?.[1])
  expect(slices.map(({ strength }) => strength)).toEqual([expect.closeTo(0.525), expect.closeTo(0.9)])
})
