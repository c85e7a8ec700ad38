import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { kml } from '@tmcw/togeojson'
import { parse } from 'csv-parse/sync'
import Database from 'libsql'
import { DOMParser } from 'linkedom'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { placeIdSchema, placeFormats, storyIdSchema } from '@/lib/domain'
import type { ExportedPlace } from '@/lib/export/exported-place'
import { writePlaces } from '@/lib/export/write-places'
import { readOverlay } from '@/lib/overlays/read-overlay'
import { makeFolder } from '../store/open-test-store'
import { citation } from './make-event'

const storyId = storyIdSchema.parse('b'.repeat(64))

const makePlace = (given: Partial<ExportedPlace> = {}, first: Partial<ExportedPlace['first']> = {}) => ({
  id: placeIdSchema.parse('own:chuhuiv'),
  name: 'Chuhuiv',
  kind: 'settlement' as const,
  country: 'UA',
  admin1: 'Kharkiv Oblast',
  point: [36.68, 49.83] as [number, number],
  areaIds: [],
  radiusKm: null,
  count: 12,
  stories: 4,
  ...given,
  first: {
    storyId,
    start: 40,
    end: 47,
    excerpt: 'The bus from Chuhuiv came late.',
    confidence: 0.9,
    title: 'Buses',
    publisher: 'Harbour News',
    publishedAt: '2024-11-05',
    ...first,
  },
})

const places: Record<string, ExportedPlace> = {
  plain: makePlace(),
  formula: makePlace(
    { name: '=1+1' },
    { title: '@SUM(1+1)', excerpt: '-2 degrees in "Chuhuiv",\nsaid they' },
  ),
  markup: makePlace({}, { title: ']]><script>alert(1)</script>&amp;', excerpt: '<b>Chuhuiv</b> & ]]>' }),
  cyrillic: makePlace({}, { title: 'Ранок у Чугуєві', publisher: 'Вісник', excerpt: 'Автобус із Чугуєва.' }),
  controls: makePlace({}, { title: 'bell\u0007 null\u0000 half\ud800', excerpt: 'tab\tkept' }),
  untold: makePlace({ admin1: null, country: null }, { title: null, publisher: null, publishedAt: null }),
  area: makePlace({ kind: 'admin1', radiusKm: 90, point: [-58.4, -34.6] }),
  withheld: makePlace(
    { withheld: 'withheld by Ada on 2026-11-29: names a witness' },
    { excerpt: null, title: null },
  ),
}

async function* each(rows: Iterable<ExportedPlace>): AsyncGenerator<ExportedPlace> {
  for (const row of rows) yield row
}

const bytesOf = async (
  format: (typeof placeFormats)[number],
  rows: Iterable<ExportedPlace> = Object.values(places),
): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of writePlaces(format, each(rows), citation)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const rowsSchema = z.array(z.record(z.string(), z.string()))
const readCsv = async (row: ExportedPlace | undefined) => {
  const text = (await bytesOf('csv', row ? [row] : [])).toString('utf8')
  return rowsSchema.parse(parse(text, { columns: true, bom: true }))[0]
}

test('a row of the table says which place it is, how often it is named, and where', async () => {
  expect(await readCsv(places['plain'])).toMatchObject({
    place_id: 'own:chuhuiv',
    place: 'Chuhuiv',
    kind: 'settlement',
    country: 'UA',
    longitude: '36.68',
    latitude: '49.83',
    geo_precision: '1',
    mentions: '12',
    stories: '4',
    story_id: storyId,
    title: 'Buses',
    publisher: 'Harbour News',
    sentence: 'The bus from Chuhuiv came late.',
    name_start: '40',
    name_end: '47',
    sentence_withheld: '',
    link: `https://map.example.org/stories/${storyId}?at=40-47`,
    view_hash: '3f09a1b2c3d4',
    versions: 'dateline 1.2.3; pipeline 5; gazetteer abc',
  })
})

test.each<[string, Record<string, string>]>([
  ['formula', { place: "'=1+1", title: "'@SUM(1+1)", sentence: `'-2 degrees in "Chuhuiv",\nsaid they` }],
  ['cyrillic', { title: 'Ранок у Чугуєві', publisher: 'Вісник' }],
  ['untold', { admin1: '', country: '', title: '', published_at: '' }],
  ['area', { longitude: '-58.4', latitude: '-34.6', radius_km: '90', geo_precision: '3' }],
  [
    'withheld',
    {
      sentence: '',
      title: '',
      mentions: '12',
      sentence_withheld: 'withheld by Ada on 2026-11-29: names a witness',
      link: '',
    },
  ],
])('table: %s', async (name, cells) => {
  expect(await readCsv(places[name])).toMatchObject(cells)
})

const collectionSchema = z.object({
  citation: z.unknown(),
  features: z.array(
    z.object({ id: z.string(), geometry: z.unknown(), properties: z.record(z.string(), z.unknown()) }),
  ),
})

test('GeoJSON: a point with what stands for the rest, and a link; a gap stays one', async () => {
  const told = collectionSchema.parse(JSON.parse((await bytesOf('geojson')).toString('utf8')))
  expect(told.citation).toEqual(citation)
  expect(told.features).toHaveLength(Object.keys(places).length)
  expect(told.features[0]).toMatchObject({
    id: 'own:chuhuiv',
    geometry: { type: 'Point', coordinates: [36.68, 49.83] },
    properties: { layer: 'place', count: 12, excerpt: 'The bus from Chuhuiv came late.', start: 40 },
  })
  expect(told.features.map(({ properties }) => properties['title'])).toEqual(
    Object.values(places).map(({ first }) => first.title),
  )
  // A list of texts is a type that GDAL can put into few formats.
  const lists = told.features.flatMap(({ properties }) => Object.values(properties).filter(Array.isArray))
  expect(lists).toEqual([])
  const { properties } = told.features.at(-1) ?? {}
  expect(properties).toMatchObject({ excerpt: null, title: null, link: null })
  expect(properties?.['withheld']).toContain('Ada')
})

test('KML: a placemark a place; the text of a story is never markup', async () => {
  const text = (await bytesOf('kml')).toString('utf8')
  expect(text).not.toMatch(/<script|<b>|\]\]>|“”/)
  // oxlint-disable-next-line no-control-regex -- these are the ones that must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u)
  expect(text).toContain('Sentence withheld by Ada')
  const { features } = kml(new DOMParser().parseFromString(text, 'text/xml'))
  expect(features).toHaveLength(Object.keys(places).length)
  expect(features[0]).toMatchObject({
    geometry: { type: 'Point', coordinates: [36.68, 49.83] },
    properties: { name: 'Chuhuiv', styleUrl: '#place', sentence: 'The bus from Chuhuiv came late.' },
  })
})

test('GeoPackage: the layer places with its index, and the citation', async () => {
  const file = path.join(makeFolder(), 'places.gpkg')
  writeFileSync(file, await bytesOf('gpkg'))
  const database = new Database(file)
  onTestFinished(() => void database.close())
  const all = (sql: string) => z.array(z.record(z.string(), z.unknown())).parse(database.prepare(sql).all([]))
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(all('SELECT table_name FROM gpkg_contents ORDER BY table_name')).toEqual([
    { table_name: 'citation' },
    { table_name: 'places' },
  ])
  const count = Object.keys(places).length
  expect(all('SELECT count(*) AS count FROM rtree_places_geom')).toEqual([{ count }])
  expect(all('SELECT place, mentions, sentence FROM places WHERE sentence_withheld IS NOT NULL')).toEqual([
    { place: 'Chuhuiv', mentions: 12, sentence: null },
  ])
  expect(all('SELECT view_hash, withheld FROM citation')).toEqual([
    { view_hash: '3f09a1b2c3d4', withheld: null },
  ])
})

test.each(['csv', 'geojson', 'kml'] as const)('own layers read our places as %s', async (format) => {
  const result = readOverlay(await bytesOf(format), { name: `places.${format}` })
  if (!result.ok) throw new Error(result.detail)
  expect(result.value.features).toHaveLength(Object.keys(places).length)
})

test.each(placeFormats)('%s: the same rows and citation give the same bytes', async (format) => {
  expect((await bytesOf(format)).equals(await bytesOf(format))).toBe(true)
  expect((await bytesOf(format)).equals(await bytesOf(format, []))).toBe(false)
})
