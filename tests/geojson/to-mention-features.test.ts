import { expect, test } from 'vitest'
import { toMentionFeatures } from '@/lib/geojson/to-mention-features'
import { gazetteer, toStory } from '../geoparse/read'
import { readStory } from '@/lib/pipeline'

const features = (text: string) =>
  toMentionFeatures(readStory(toStory(text), gazetteer), (id) => gazetteer.area(id))

test('a town is a point, a region its polygon, an unknown name has no geometry and says why', () => {
  const [town, region, unknown] = features(
    'Shells hit Kharkiv. Troops moved through the Kursk region. Smoke rose over the village of Zzyqxino.',
  )
  expect(town).toMatchObject({
    geometry: { type: 'Point' },
    properties: { layer: 'mention', geoPrecision: 1, status: 'reported', excerpt: 'Shells hit Kharkiv.' },
  })
  expect(region).toMatchObject({
    geometry: { type: 'MultiPolygon' },
    properties: { kind: 'admin1', geoPrecision: 3 },
  })
  expect(unknown).toMatchObject({
    geometry: null,
    properties: { why: 'not-in-gazetteer', surface: 'Zzyqxino' },
  })
})

test('every feature has an id of its own and says where it stands', () => {
  const text = 'Kharkiv, then Kyiv, then Kharkiv again were named.'
  const all = features(text)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { properties } of all)
    expect(text.slice(properties?.['start'], properties?.['end'])).toBe(properties?.['surface'])
})
