import { expect, test } from 'vitest'
import { z } from 'zod'
import { Validator } from '@seriousme/openapi-schema-validator'
import { GET as getApi } from '@/app/ogc/api/route'
import { GET as getItem } from '@/app/ogc/collections/[id]/items/[feature]/route'
import { GET as getItems } from '@/app/ogc/collections/[id]/items/route'
import { GET as getCollection } from '@/app/ogc/collections/[id]/route'
import { GET as getSchema } from '@/app/ogc/collections/[id]/schema/route'
import { GET as getCollections } from '@/app/ogc/collections/route'
import { GET as getConformance } from '@/app/ogc/conformance/route'
import { GET as getLanding } from '@/app/ogc/route'
import { areaProperties, eventProperties, placeProperties } from '@/lib/ogc/item-properties'
import { ask, noParams, paste, read, refusal } from '../http/api-calls'
import { setUpEvents } from '../http/set-up-events'

const linkSchema = z.object({ href: z.url(), rel: z.string(), type: z.string(), title: z.string() })
const itemSchema = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
  properties: z.record(z.string(), z.unknown()),
})
const pageSchema = z.object({
  type: z.literal('FeatureCollection'),
  timeStamp: z.iso.datetime(),
  numberMatched: z.int(),
  numberReturned: z.int(),
  links: z.array(linkSchema),
  features: z.array(itemSchema),
})
const propertiesOf = { events: eventProperties, areas: areaProperties, places: placeProperties }

const of = (id: string) => ({ params: Promise.resolve({ id }) })
const items = (id: keyof typeof propertiesOf, query = '') =>
  getItems(ask(`/ogc/collections/${id}/items${query}`), of(id))
const list = async (id: keyof typeof propertiesOf, query = '') => {
  const page = await read(await items(id, query), pageSchema)
  for (const { properties } of page.features) propertiesOf[id].strict().parse(properties)
  return page
}
const linkOf = (links: z.infer<typeof linkSchema>[], rel: string) =>
  links.find((link) => link.rel === rel)?.href

test.each(['events', 'areas', 'places'] as const)('pages of %s visit every feature once', async (id) => {
  await setUpEvents()
  await paste('Rain in Odesa, sun in Kharkiv. Odesa had both.')
  const whole = await list(id)
  expect(whole.features.length).toBeGreaterThan(0)
  const seen: string[] = []
  let next: string | undefined = `/ogc/collections/${id}/items?limit=2`
  while (next !== undefined) {
    const url: URL = new URL(next, 'http://localhost:3000')
    const page = await list(id, url.search)
    expect(page.numberMatched).toBe(whole.numberMatched)
    expect(page.numberReturned).toBe(page.features.length)
    seen.push(...page.features.map((feature) => feature.id))
    next = linkOf(page.links, 'next')
  }
  expect(seen).toEqual(whole.features.map((feature) => feature.id))
  expect(new Set(seen).size).toBe(whole.numberMatched)
})

test.each([
  ['', 28],
  ['?bbox=19.5,9,24.5,11', 5],
  ['?bbox=170,-20,-170,0', 1], // across the antimeridian
  ['?bbox=20,10,0,20,10,0', 1], // one point, with heights
  ['?datetime=2024-11-05', 1],
  ['?datetime=2024-11-05T12:00:00Z/..', 24],
  ['?datetime=../2024-11-04T23:59:59Z', 4],
  ['?datetime=2024-11-01T/2024-11-03T', 3],
  ['?event_type=battles', 0],
  ['?status=reported&limit=10001', 28],
])('events%s: %i', async (query, count) => {
  await setUpEvents()
  const page = await list('events', query)
  expect([page.numberMatched, page.features.length]).toEqual([count, count])
})

test.each([
  ['?bbox=36,48,38,49', 1], // all of it
  ['?bbox=37.2,48.3,60,60', 1], // a part
  ['?bbox=37.1,48.25,37.2,48.3', 1], // the box lies inside
  ['?bbox=37.31,48.2,38,49', 0],
  ['?bbox=20,9,40,11', 0], // there are events, and they have no area
])('areas%s: %i', async (query, count) => {
  await setUpEvents()
  expect((await list('areas', query)).numberMatched).toBe(count)
})

test('what has no date matches every time, as the standard wants', async () => {
  await setUpEvents()
  await paste('Rain in Odesa.')
  expect((await list('places', '?datetime=1999-01-01')).features[0]?.properties).toMatchObject({
    name: 'Odesa',
    count: 1,
    published_at: null,
  })
})

test.each([
  ['?foo=1', 'is no parameter here'],
  ['?bbox=1,2,3', 'four or six'],
  ['?datetime=now', 'Datetime is a day'],
  ['?limit=0', 'Limit is a whole number'],
  ['?cursor=nonsense', 'Cursor is not one'],
  ['?cursor=', 'Cursor is not one'],
  ['?f=gml', 'F is one of'],
])('items%s are refused: %s', async (query, why) => {
  await setUpEvents()
  const problem = await refusal(await items('events', query))
  expect(problem).toMatchObject({ code: 'bad-query', status: 400, detail: expect.stringContaining(why) })
})

test('a feature stands at an address of its own; what there is not is told', async () => {
  await setUpEvents()
  const [area] = (await list('areas')).features
  const feature = (id: string, featureId: string) =>
    getItem(ask(`/ogc/collections/${id}/items/${encodeURIComponent(featureId)}`), {
      params: Promise.resolve({ id, feature: encodeURIComponent(featureId) }),
    })
  const response = await feature('areas', area?.id ?? '')
  expect(response.headers.get('content-type')).toBe('application/geo+json')
  expect(await response.json()).toMatchObject({
    ...area,
    links: [{ rel: 'self' }, { rel: 'alternate' }, { rel: 'collection' }],
  })
  const [{ id: point } = { id: '' }] = (await list('events')).features
  expect((await refusal(await feature('areas', point))).code).toBe('feature-not-found')
  for (const strange of ['', '..', '%', 'event:1', "' OR 1=1", 'x'.repeat(5000)])
    expect((await refusal(await feature('events', strange))).code).toBe('feature-not-found')
  expect((await refusal(await getCollection(ask('/ogc/collections/wars'), of('wars')))).code).toBe(
    'collection-not-found',
  )
})

test('landing page, conformance and collections lead to each other', async () => {
  await setUpEvents({ DATELINE_PUBLIC_URL: 'https://map.example.org' })
  const landing = await (await getLanding(ask('/ogc'), noParams)).json()
  const links = z.array(linkSchema).parse(landing.links)
  const root = 'https://map.example.org/ogc'
  expect(linkOf(links, 'self')).toBe(root)
  expect(linkOf(links, 'service-desc')).toBe(`${root}/api`)
  expect(linkOf(links, 'conformance')).toBe(`${root}/conformance`)
  expect(linkOf(links, 'data')).toBe(`${root}/collections`)
  const { conformsTo } = await (await getConformance(ask('/ogc/conformance'), noParams)).json()
  expect(conformsTo).toEqual(
    ['core', 'oas30', 'geojson'].map(
      (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
    ),
  )
  const { collections } = await (await getCollections(ask('/ogc/collections'), noParams)).json()
  const ids = collections.map((collection: { id: string }) => collection.id)
  expect(ids).toEqual(['events', 'areas', 'places'])
  const one = await (await getCollection(ask('/ogc/collections/events'), of('events'))).json()
  expect(one).toEqual(collections[0])
  expect(one.extent).toMatchObject({
    spatial: { bbox: [[1, -17, 179.5, 48.3]] },
    temporal: { interval: [['2024-11-01T00:00:00Z', '2024-12-03T23:59:59Z']] },
  })
  expect(collections[1].extent.spatial.bbox).toEqual([[37, 48.2, 37.3, 48.4]])
})

test('the definition is OpenAPI 3.0, names every parameter, and columns are told with their types', async () => {
  await setUpEvents()
  const response = await getApi(ask('/ogc/api'), noParams)
  expect(response.headers.get('content-type')).toBe('application/vnd.oai.openapi+json;version=3.0')
  const definition = await response.json()
  expect(await new Validator().validate(structuredClone(definition))).toMatchObject({ valid: true })
  const { parameters } = definition.paths['/collections/events/items'].get
  const names: string[] = parameters.map((parameter: { name: string }) => parameter.name)
  expect(names.filter((name) => name in eventProperties.shape)).toEqual(['exactness', 'event_type', 'status'])
  expect(names).toEqual(
    expect.arrayContaining(['bbox', 'bbox-crs', 'datetime', 'limit', 'cursor', 'f', 'q', 'types']),
  )
  const schema = await (await getSchema(ask('/ogc/collections/events/schema'), of('events'))).json()
  expect(schema.properties.properties.properties).toMatchObject({
    killed_low: { type: 'integer', nullable: true },
    from: { type: 'string', format: 'date' },
    published_at: { type: 'string' },
  })
})

test('as a page it is text, whatever a title holds', async () => {
  await setUpEvents()
  const response = await items('events', '?f=html&limit=1')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  const page = await response.text()
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;alert(1)')
})
