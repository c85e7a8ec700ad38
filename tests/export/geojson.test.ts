import type { FeatureCollection, Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ExportedEvent } from '@/lib/export/exported-event'
import { writeGeojson } from '@/lib/export/geojson'
import { citation, each, hostile, makeEvent, textOf } from './make-event'

type Read = FeatureCollection & { citation: unknown }
const isRead = (value: unknown): value is Read =>
  z.object({ type: z.literal('FeatureCollection'), features: z.array(z.object({})) }).safeParse(value).success

const read = async (...events: (ExportedEvent | undefined)[]): Promise<Read> => {
  const told = events.filter((event) => event !== undefined)
  const value: unknown = JSON.parse(await textOf(writeGeojson(each(told), citation)))
  if (!isRead(value)) throw new Error('it is no feature collection')
  return value
}

test('a point with its sentence, and the citation beside the features', async () => {
  const event = makeEvent()
  const collection = await read(event)
  expect(collection.citation).toEqual(citation)
  expect(collection).not.toHaveProperty('crs')
  expect(collection.features).toHaveLength(1)
  expect(collection.features[0]).toMatchObject({
    id: event.id,
    geometry: { type: 'Point', coordinates: [36.68, 49.83] },
    properties: {
      layer: 'event',
      excerpt: 'Two women were hurt when Chuhuiv was shelled, the town council said.',
      start: 10,
      end: 78,
      attribution: 'Town council',
      status: 'claimed',
      exactness: 'place',
      from: '2024-11-04',
      link: `https://map.example.org/stories/${event.lead.storyId}?at=10-78`,
    },
  })
})

test('no event gives a collection without features', async () => {
  expect((await read()).features).toEqual([])
})

test('everything hostile comes back as it was', async () => {
  const events = Object.values(hostile)
  const points = (await read(...events)).features.filter(
    ({ properties }) => properties?.['layer'] === 'event',
  )
  expect(points.map(({ properties }) => properties?.['title'])).toEqual(events.map(({ lead }) => lead.title))
  expect(points.map(({ properties }) => properties?.['excerpt'])).toEqual(
    events.map(({ lead }) => lead.excerpt),
  )
})

test('what is not placed has no geometry, and why', async () => {
  const { features } = await read(hostile['unplaced'], hostile['vague'])
  expect(features.map(({ geometry, properties }) => [geometry, properties?.['why']])).toEqual([
    [null, 'no-place'],
    [null, 'too-vague'],
  ])
})

const area = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)

test('an area is a second feature of the same event, its outer ring against the clock and its hole with it', async () => {
  const { features } = await read(hostile['around'])
  expect(features.map(({ properties }) => properties?.['layer'])).toEqual(['event', 'expression'])
  expect(features.map(({ properties }) => properties?.['event'])).toEqual([
    hostile['around']?.id,
    hostile['around']?.id,
  ])
  expect(new Set(features.map(({ id }) => id)).size).toBe(2)
  const shape = features[1]?.geometry
  const rings = shape?.type === 'Polygon' ? (shape satisfies Polygon).coordinates : []
  expect(rings.map((ring) => Math.sign(area(ring)))).toEqual([1, -1])
})

test('what crosses the antimeridian stays cut along it', async () => {
  const { features } = await read(hostile['antimeridian'])
  const shape = features[1]?.geometry
  const parts = shape?.type === 'MultiPolygon' ? shape.coordinates : []
  const spans = parts.map(([ring = []]) => ring.map(([lng = 0]) => lng))
  expect(spans.map((lngs) => [Math.min(...lngs), Math.max(...lngs)])).toEqual([
    [179, 180],
    [-180, -179],
  ])
  expect(parts.map(([ring = []]) => Math.sign(area(ring)))).toEqual([1, 1])
})
