import { expect, test } from 'vitest'
import { GET as getExport } from '@/app/api/export/route'
import { GET as getSummary } from '@/app/api/export/summary/route'
import { exportFormats, placeFormats } from '@/lib/domain'
import { exportSummarySchema } from '@/lib/http/export-responses'
import { getStore } from '@/lib/store'
import { makeReporting, merge } from '../store/open-reported'
import { save } from '../store/open-test-store'
import { ask, noParams, read, refusal, setUp } from './api-calls'

/** Two strikes on Odesa on two days, and a march that is on no map. */
const openArchive = async (env: Record<string, string> = {}) => {
  await setUp(env)
  const store = await getStore(globalThis.datelineSettings?.dataFolder ?? '')
  const on = (day: string) => ({ from: day, to: day, precision: 1 as const, surface: 'that day' })
  await save(
    store,
    makeReporting('Bomb fell on Odesa.', '2024-11-05'),
    makeReporting('=1+1 was sprayed where Odesa was hit.', '2024-12-20', { dates: on('2024-12-19') }),
    makeReporting('Crowds in Kharkiv marched.', '2024-11-09', {
      eventType: 'protests',
      subEventType: 'peaceful-protest',
      dates: on('2024-11-08'),
      where: null,
      actors: [],
    }),
  )
  await merge(store)
}

const get = (query: string) => getExport(ask(`/api/export?${query}`), noParams)
const linesOf = async (query: string): Promise<string[]> =>
  (await (await get(query)).text()).trim().split('\r\n').slice(1)

test.each(exportFormats)('%s is a file whose name tells view and day', async (format) => {
  await openArchive()
  const response = await get(`format=${format}&from=2024-11-01&to=2024-11-30&types=protests`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="dateline-2024-11-01-to-2024-11-30-protests-[0-9a-f]{12}-on-\d{4}-\d\d-\d\d(?:\.|-acled\.)\w+"$/,
  )
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
})

test.each<[string, number]>([
  ['', 2],
  ['&placed=no', 1],
  ['&placed=all', 3],
  ['&from=2024-12-01', 1],
  ['&types=protests', 0],
  ['&bbox=30,46,31,47', 2],
  ['&bbox=10,46,11,47', 0],
  ['&q=sprayed', 1],
])('rows of csv%s', async (query, rows) => {
  await openArchive()
  expect(await linesOf(`format=csv${query}`)).toHaveLength(rows)
})

test.each<[string, string[]]>([
  ['', ['Odesa', 'Kharkiv Oblast']],
  ['&kinds=admin1', ['Kharkiv Oblast']],
  ['&q=sprayed', ['Odesa']],
  ['&from=2024-12-01', ['Odesa']],
  ['&bbox=10,46,11,47', []],
  // Types are of events: names of places have none.
  ['&types=battles', ['Odesa', 'Kharkiv Oblast']],
])('rows of places%s, the most named first', async (query, names) => {
  await openArchive()
  const lines = await linesOf(`format=csv&layer=places${query}`)
  expect(lines.map((line) => line.split(',')[1])).toEqual(names)
})

test.each(placeFormats)('places as %s are a file whose name says so', async (format) => {
  await openArchive()
  const response = await get(`format=${format}&layer=places&from=2024-11-01`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toMatch(
    /filename="dateline-places-from-2024-11-01-[0-9a-f]{12}-on-\d{4}-\d\d-\d\d\.\w+"$/,
  )
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
  const all = (await get(`format=${format}&layer=places`)).headers.get('content-disposition')
  expect(all).toContain('"dateline-places-all-on-')
})

test('a formula at the beginning of a sentence or a publisher is text', async () => {
  await openArchive()
  const [line] = await linesOf('format=csv&q=sprayed')
  expect(line).toContain(",'=1+1 was sprayed")
  expect(line).toContain(",'=1+1,2024-12-20,")
})

test.each<[string, string]>([
  ['', 'format'],
  ['format=xlsx', 'format'],
  ['format=csv&placed=maybe', 'placed'],
  ['format=csv&types=wars', 'types'],
  ['format=kml&from=yesterday', 'from'],
  ['format=gpkg&bbox=1,2,3', 'bbox'],
  ['format=gpkg&layer=roads', 'layer'],
  ['layer=places', 'format'],
  ['format=acled&layer=places', 'columns of ACLED are of events'],
  ['format=csv&layer=places&placed=all', 'placed is of events'],
])('"%s" is refused: %s', async (query, wrong) => {
  await openArchive()
  const problem = await refusal(await get(query))
  expect(problem.code).toBe('bad-query')
  expect(problem.detail).toContain(wrong)
})

test('the same view has the same hash, another selection another', async () => {
  await openArchive()
  const summary = async (query: string) =>
    await read(await getSummary(ask(`/api/export/summary?${query}`), noParams), exportSummarySchema)
  const hash = async (query: string) => (await summary(query)).citation.viewHash
  expect(await summary('from=2024-11-01')).toMatchObject({
    placed: 2,
    notPlaced: 1,
    citation: {
      title: 'Reports, from 1 November 2024 on',
      view: 'from=2024-11-01',
      url: null,
      versions: { gazetteer: 'abc' },
    },
  })
  expect(await hash('from=2024-11-01&q=hit')).toBe(await hash('q=hit&from=2024-11-01'))
  expect(await summary('layer=places&kinds=settlement')).toMatchObject({
    placed: 1,
    notPlaced: 0,
    citation: { title: 'Places, all days: Settlement', view: 'kinds=settlement&layer=places' },
  })
  const hashes = [
    await hash('layer=places'),
    await hash(''),
    await hash('placed=all'),
    await hash('bbox=1,2,3,4'),
    await hash('q=hit'),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(await refusal(await getSummary(ask('/api/export/summary?placed=2'), noParams))).toMatchObject({
    code: 'bad-query',
  })
})

test('rows link to their sentence where the server knows its public address', async () => {
  await openArchive({ DATELINE_PUBLIC_URL: 'https://map.example.org' })
  const [line] = await linesOf('format=csv&q=sprayed')
  expect(line).toMatch(/,https:\/\/map\.example\.org\/stories\/[0-9a-f]{64}\?at=0-37,/)
})

test('whoever stops reading ends the work, whoever leaves before the answer too', async () => {
  await openArchive()
  const body = (await get('format=gpkg')).body?.getReader()
  expect((await body?.read())?.done).toBe(false)
  await body?.cancel()

  const leaving = new AbortController()
  const request = new Request('http://localhost:3000/api/export?format=csv', {
    headers: { host: 'localhost:3000' },
    signal: leaving.signal,
  })
  const response = await getExport(request, noParams)
  leaving.abort()
  expect((await response.text()).split('\r\n').length, 'the chunk that was made and no more').toBeLessThan(5)
})
