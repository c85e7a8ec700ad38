import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { GET as getExport } from '@/app/api/shares/[code]/export/route'
import { POST as postRedaction } from '@/app/api/shares/[code]/redact/route'
import { POST as postRevoke } from '@/app/api/shares/[code]/revoke/route'
import { POST as postShare } from '@/app/api/shares/route'
import { exportFormats, placeFormats } from '@/lib/domain'
import { madeShareSchema } from '@/lib/http/share-responses'
import { getStore, putInBin } from '@/lib/store'
import { makeReporting, merge } from '../store/open-reported'
import { save } from '../store/open-test-store'
import { ask, noParams, read, refusal, send, setUp } from './api-calls'

const at = (code: string) => ({ params: Promise.resolve({ code }) })
const store = () => getStore(globalThis.datelineSettings?.dataFolder ?? '')

const onDay = (day: string) => ({ dates: { from: day, to: day, precision: 1 as const, surface: 'then' } })
const bomb = makeReporting('Bomb fell on Odesa.', '2024-11-05', onDay('2024-11-05'))
const night = makeReporting('Night in Odesa was loud.', '2024-11-20', onDay('2024-11-19'))
const march = makeReporting('Crowds in Kharkiv marched.', '2024-11-09', {
  eventType: 'protests',
  subEventType: 'peaceful-protest',
  where: null,
  actors: [],
})

const open = async () => {
  await setUp()
  await save(await store(), bomb, night, march)
  await merge(await store())
}
const share = async (wishes: object) => {
  const response = await postShare(send('/api/shares', JSON.stringify({ view: '', ...wishes })), noParams)
  return (await read(response, madeShareSchema)).share
}
const throwAway = async () => {
  for (const { story } of [bomb, night])
    await putInBin(await store(), story.id, { by: 'Ada', at: '2024-12-01T00:00:00Z', why: null })
  await merge(await store())
}
const get = (code: string, query: string) => getExport(ask(`/api/shares/${code}/export?${query}`), at(code))
const hashOf = async (code: string, query: string) => {
  const response = await get(code, query)
  expect(response.status).toBe(200)
  return createHash('sha256')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex')
}

const files = [
  ...exportFormats.map((format) => ['events', format] as const),
  ...placeFormats.map((format) => ['places', format] as const),
]
const viewOf = (layer: 'events' | 'places') => (layer === 'places' ? 'layer=places' : '')

test.each(files)('%s of a frozen link as %s keep their bytes while the stories go', async (layer, format) => {
  await open()
  const { code, snapshot } = await share({ kind: 'frozen', view: viewOf(layer), title: 'Odesa' })
  const { code: live } = await share({ kind: 'live', view: viewOf(layer) })
  const placed = layer === 'events' ? '&placed=all' : ''
  const before = await hashOf(code, `format=${format}${placed}`)
  const today = await hashOf(live, `format=${format}${placed}`)
  await throwAway()
  // Neither the clock nor the name of the server's day may show.
  const clock = vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] })
  expect(await hashOf(code, `format=${format}${placed}`)).toBe(before)
  clock.useRealTimers()
  expect(await hashOf(live, `format=${format}${placed}`)).not.toBe(today)
  const name = (await get(code, `format=${format}`)).headers.get('content-disposition')
  expect(name).toContain(code)
  expect(name).toContain(snapshot?.hash.slice(0, 6))
  expect(name?.includes('places')).toBe(layer === 'places')
})

const fileSchema = z.object({
  citation: z.record(z.string(), z.unknown()),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()) })),
})
const readFile = async (code: string, query = '') =>
  await read(await get(code, `format=geojson${query}`), fileSchema)

test('a frozen file says what was kept, when, and by which versions', async () => {
  await open()
  const { code, snapshot, created } = await share({ kind: 'frozen', view: 'from=2024-11-01' })
  const settings = globalThis.datelineSettings
  if (settings) globalThis.datelineSettings = { ...settings, publicUrl: 'https://map.example.org' }
  const { citation, features } = await readFile(code)
  expect(citation).toEqual({
    title: 'Reports, from 1 November 2024 on',
    view: 'from=2024-11-01',
    viewHash: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
    url: `https://map.example.org/s/${code}`,
    retrievedAt: created,
    revision: `sha256:${snapshot?.hash}`,
    versions: { dateline: null, ...snapshot?.head.versions },
    attribution: expect.stringContaining('GeoNames') as unknown,
  })
  expect(features.map(({ properties }) => properties['link'])).toContain(
    `https://map.example.org/stories/${bomb.story.id}?at=0-19`,
  )
  expect((await readFile(code, '&placed=all')).features).toHaveLength(3)
  expect((await readFile(code, '&placed=no')).features).toHaveLength(1)
})

test('a live link gives its own selection of today', async () => {
  await open()
  const { code } = await share({ kind: 'live', view: 'from=2024-11-15', title: 'Late' })
  const first = await readFile(code)
  expect(first.citation).toMatchObject({ title: 'Late', view: 'from=2024-11-15' })
  expect(first.features.map(({ properties }) => properties['excerpt'])).toEqual(['Night in Odesa was loud.'])
  await throwAway()
  expect((await readFile(code)).features).toEqual([])
})

test('what was taken out of a frozen link stays out of its files, and they say so', async () => {
  await open()
  const redact = async (code: string) => {
    const body = JSON.stringify({ storyId: night.story.id, by: 'Ada', why: 'names a witness' })
    expect((await postRedaction(send('/', body), at(code))).status).toBe(200)
  }
  const events = await share({ kind: 'frozen' })
  expect((await readFile(events.code)).features).toHaveLength(2)
  await redact(events.code)
  const left = await readFile(events.code)
  expect(left.features.map(({ properties }) => properties['excerpt'])).toEqual(['Bomb fell on Odesa.'])
  expect(left.citation['withheld']).toMatchObject([{ by: 'Ada', why: 'names a witness', events: 1 }])

  const named = await share({ kind: 'frozen', view: 'layer=places' })
  const before = await readFile(named.code)
  await redact(named.code)
  const after = await readFile(named.code)
  const odesa = ({ features }: z.infer<typeof fileSchema>) =>
    features.find(({ properties }) => properties['name'] === 'Odesa')?.properties
  expect(odesa(before)).toMatchObject({ count: 2, excerpt: 'Night in Odesa was loud.' })
  expect(odesa(after)).toMatchObject({ count: 2, excerpt: null, title: null, link: null })
  expect(odesa(after)?.['withheld']).toMatch(/^withheld by Ada on \d{4}-\d\d-\d\d: names a witness$/)
  for (const [code, formats] of [
    [events.code, exportFormats],
    [named.code, placeFormats],
  ] as const)
    for (const format of formats) {
      const text = Buffer.from(await (await get(code, `format=${format}`)).arrayBuffer()).toString('utf8')
      expect(text, format).not.toContain('Night in Odesa')
      expect(text, format).toContain('names a witness')
    }
})

test.each<[view: string, query: string, told: string]>([
  ['', '', 'format'],
  ['', 'format=xlsx', 'format'],
  ['', 'format=csv&layer=roads', 'layer'],
  ['', 'format=csv&placed=2', 'placed'],
  ['', 'format=csv&layer=places', 'kept its events'],
  ['layer=places', 'format=csv&layer=events', 'kept its places'],
  ['layer=places', 'format=acled', 'columns of ACLED are of events'],
  ['layer=places', 'format=csv&placed=all', 'placed is of events'],
])('a frozen link of "%s" refuses "%s": %s', async (view, query, told) => {
  await open()
  const { code } = await share({ kind: 'frozen', view })
  const problem = await refusal(await get(code, query))
  expect(problem.code).toBe('bad-query')
  expect(problem.detail).toContain(told)
})

test('a live link has both layers', async () => {
  await open()
  const { code } = await share({ kind: 'live' })
  expect((await readFile(code, '&layer=places')).features).toHaveLength(2)
  expect((await readFile(code, '&layer=events')).features).toHaveLength(2)
})

test('codes that lead nowhere answer as everywhere else', async () => {
  await open()
  const { code } = await share({ kind: 'frozen' })
  expect((await postRevoke(send('/', JSON.stringify({ by: 'Ada' })), at(code))).status).toBe(200)
  expect(await refusal(await get(code, 'format=csv'))).toMatchObject({ status: 410, code: 'share-revoked' })
  expect((await refusal(await get('abcdefghjk', 'format=csv'))).code).toBe('share-cut')
  expect((await refusal(await get('abcdefghjkm2', 'format=csv'))).code).toBe('share-not-found')
  const short = await share({ kind: 'frozen', expiresInDays: 1 })
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 86_400_001)
  expect((await refusal(await get(short.code, 'format=csv'))).code).toBe('share-expired')
  clock.mockRestore()
})

test('who has the file of a frozen link already is told so', async () => {
  await open()
  const { code } = await share({ kind: 'frozen' })
  const etag = (await get(code, 'format=gpkg')).headers.get('etag') ?? ''
  const again = ask(`/api/shares/${code}/export?format=gpkg`, { 'if-none-match': etag })
  expect((await getExport(again, at(code))).status).toBe(304)
})
