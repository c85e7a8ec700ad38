import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { GET as getEvent } from '@/app/api/shares/[code]/events/[id]/route'
import { GET as getData } from '@/app/api/shares/[code]/data/route'
import { GET as getMarks } from '@/app/api/shares/[code]/marks/route'
import { POST as postRedaction } from '@/app/api/shares/[code]/redact/route'
import { POST as postRevoke } from '@/app/api/shares/[code]/revoke/route'
import { GET as getShare } from '@/app/api/shares/[code]/route'
import { GET as getStories } from '@/app/api/shares/[code]/stories/route'
import { GET as listShares, POST as postShare } from '@/app/api/shares/route'
import { GET as getOembed } from '@/app/api/oembed/route'
import { type Report, eventDetailSchema } from '@/lib/domain'
import { marksSchema } from '@/lib/http/read-marks'
import {
  madeShareSchema,
  openedShareSchema,
  shareListSchema,
  quotedStoriesSchema,
} from '@/lib/http/share-responses'
import { getStore, putInBin } from '@/lib/store'
import { makeReporting, merge } from '../store/open-reported'
import { save } from '../store/open-test-store'
import { ask, noParams, read, refusal, send, setUp } from './api-calls'

const at = (code: string) => ({ params: Promise.resolve({ code }) })
const store = () => getStore(globalThis.datelineSettings?.dataFolder ?? '')

const speaker = (name: string) =>
  [{ start: 0, end: 1, name, kind: 'person', side: null, mode: 'quote' }] as unknown as Report['attribution']
const bomb = makeReporting('Bomb fell on Odesa.', '2024-11-05', { attribution: speaker('Oleh Kiper') })
const night = makeReporting('Odesa was hit at night.', '2024-11-06', { attribution: speaker('Red Cross') })
const march = makeReporting('Crowds in Kharkiv marched.', '2024-11-09', {
  eventType: 'protests',
  subEventType: 'peaceful-protest',
  dates: null,
  where: null,
  actors: [],
})

const setUpReports = async (env: Record<string, string> = {}) => {
  await setUp(env)
  await save(await store(), bomb, night, march)
  await merge(await store())
}

const share = async (wishes: object) => {
  const response = await postShare(send('/api/shares', JSON.stringify({ view: '', ...wishes })), noParams)
  return (await read(response, madeShareSchema)).share
}
const fileOf = async (code: string) => (await getData(ask('/'), at(code))).text()
const marksOf = async (code: string) => await read(await getMarks(ask('/'), at(code)), marksSchema)

test('a frozen link keeps its bytes while its stories are thrown away; a live one follows', async () => {
  await setUpReports()
  const frozen = await share({ kind: 'frozen', title: 'Odesa' })
  const live = await share({ kind: 'live' })
  const before = await fileOf(frozen.code)
  expect(createHash('sha256').update(before).digest('hex')).toBe(frozen.snapshot?.hash)
  expect(frozen.snapshot?.head.counts).toEqual({ marks: 1, notPlaced: 1, stories: 3 })
  const [mark] = (await marksOf(frozen.code)).features
  expect(mark).toEqual((await marksOf(live.code)).features[0])
  const event = async (code: string) =>
    await getEvent(ask('/'), { params: Promise.resolve({ code, id: encodeURIComponent(mark?.id ?? '') }) })
  const told = await read(await event(frozen.code), eventDetailSchema)
  expect(told.told.map(({ excerpt }) => excerpt)).toEqual(['Bomb fell on Odesa.', 'Odesa was hit at night.'])

  for (const { story } of [bomb, night])
    await putInBin(await store(), story.id, { by: 'Ada', at: '2024-12-01T00:00:00Z', why: null })
  await merge(await store())

  expect(await fileOf(frozen.code)).toBe(before)
  expect((await marksOf(frozen.code)).features).toEqual([mark])
  expect(await read(await event(frozen.code), eventDetailSchema)).toEqual(told)
  expect((await marksOf(live.code)).features).toEqual([])
  expect((await refusal(await event(live.code))).code).toBe('event-not-found')
})

test('the same content is kept once, whoever freezes it', async () => {
  await setUpReports()
  const [one, other] = [await share({ kind: 'frozen' }), await share({ kind: 'frozen', title: 'Again' })]
  expect(one.snapshot?.hash).toBe(other.snapshot?.hash)
  expect(one.code).not.toBe(other.code)
  const rows = await (await store()).db.selectFrom('snapshots').selectAll().execute()
  expect(rows).toHaveLength(1)
})

test('what an editor takes out is gone from the file, and the gap is told', async () => {
  await setUpReports()
  const frozen = await share({ kind: 'frozen' })
  const redact = (storyId: string) =>
    postRedaction(send('/', JSON.stringify({ storyId, by: 'Ada', why: 'names a witness' })), at(frozen.code))
  const { share: after } = await read(await redact(bomb.story.id), madeShareSchema)
  expect(after.snapshot?.redactions).toMatchObject([
    { storyId: bomb.story.id, by: 'Ada', why: 'names a witness', sentences: 1, events: 0 },
  ])
  const file = await fileOf(frozen.code)
  expect(file).not.toContain('Bomb fell')
  expect(file).toContain('names a witness')
  const [mark] = (await marksOf(frozen.code)).features
  const response = await getEvent(ask('/'), {
    params: Promise.resolve({ code: frozen.code, id: mark?.id ?? '' }),
  })
  const told = await read(response, eventDetailSchema)
  expect(told).toMatchObject({ withheld: 1, independent: 1, reports: 1, stories: 1 })
  expect(told.lead.excerpt).toBe('Odesa was hit at night.')

  const { share: empty } = await read(await redact(night.story.id), madeShareSchema)
  expect(empty.snapshot?.redactions[1]).toMatchObject({ sentences: 1, events: 1 })
  expect((await marksOf(frozen.code)).features).toEqual([])
  expect((await refusal(await redact(night.story.id))).code).toBe('story-not-found')
  const left = await read(await getStories(ask('/'), at(frozen.code)), quotedStoriesSchema)
  expect(left.stories.map(({ id }) => id)).toEqual([march.story.id])
})

test('a link that was ended or is past its time tells so, and nothing else', async () => {
  await setUpReports()
  const ended = await share({ kind: 'live' })
  const revoke = async () =>
    await postRevoke(send('/', JSON.stringify({ by: 'Ada' })), at(ended.code.toUpperCase()))
  const { share: gone } = await read(await revoke(), madeShareSchema)
  expect(gone.revoked?.by).toBe('Ada')
  expect((await read(await revoke(), madeShareSchema)).share.revoked).toEqual(gone.revoked)
  expect((await refusal(await getShare(ask('/'), at(ended.code)))).code).toBe('share-revoked')
  expect((await refusal(await getMarks(ask('/'), at(ended.code)))).code).toBe('share-revoked')

  const short = await share({ kind: 'live', expiresInDays: 1 })
  await read(await getShare(ask('/'), at(short.code)), openedShareSchema)
  const tomorrow = Date.now() + 86_400_001
  const clock = vi.spyOn(Date, 'now').mockReturnValue(tomorrow)
  expect((await refusal(await getShare(ask('/'), at(short.code)))).code).toBe('share-expired')
  clock.mockRestore()
})

const ruined: [code: string, why: string][] = [
  ['abcdefghjk', 'share-cut'],
  ['abcdefghjkm2', 'share-not-found'],
  ["';drop table shares;--", 'share-not-found'],
]
test.each(ruined)('"%s" leads nowhere: %s', async (code, why) => {
  await setUp()
  expect((await refusal(await getShare(ask('/'), at(code)))).code).toBe(why)
})

const wrong: [what: string, wishes: object, code: string][] = [
  ['a view without end', { kind: 'live', view: `q=${'a'.repeat(6001)}` }, 'share-too-large'],
  ['no kind', { view: '' }, 'bad-body'],
  ['a kind that there is not', { kind: 'molten' }, 'bad-body'],
  ['a title without end', { kind: 'live', title: 'a'.repeat(201) }, 'bad-body'],
  ['no days', { kind: 'live', expiresInDays: 0 }, 'bad-body'],
  ['half a day', { kind: 'live', expiresInDays: 0.5 }, 'bad-body'],
]
test.each(wrong)('a link with %s is refused', async (_, wishes, code) => {
  await setUp()
  const response = await postShare(send('/api/shares', JSON.stringify({ view: '', ...wishes })), noParams)
  expect((await refusal(response)).code).toBe(code)
})

test('codes are told only to those who may make them', async () => {
  await setUp({ DATELINE_PUBLIC_URL: 'https://map.example.org', DATELINE_TOKEN: 'a-token-of-enough-length' })
  expect((await refusal(await listShares(ask('/api/shares'), noParams))).code).toBe('token-needed')
  await setUp()
  expect((await refusal(await listShares(ask('/api/shares?offset=-1'), noParams))).code).toBe('bad-query')
  const list = await read(await listShares(ask('/api/shares'), noParams), shareListSchema)
  expect(list).toMatchObject({ shares: [], total: 0, canEmbed: false })
})

const hostile = "\"><script>alert(1)</script>\u0000\u2028]]> & 'x'"

test('hostile titles and notes are text in what others embed', async () => {
  await setUp()
  const { code, title } = await share({ kind: 'live', title: hostile, author: '<b>A</b>', note: hostile })
  // oxlint-disable-next-line no-control-regex -- that is what must be gone
  expect(title).not.toMatch(/[\u0000\u2028]/)
  const asked = (more: string) =>
    getOembed(
      ask(`/api/oembed?url=${encodeURIComponent(`http://localhost:3000/s/${code}`)}${more}`),
      noParams,
    )
  const told = (await (await asked('')).json()) as { html: string; title: string; author_name: string }
  expect(told.title).toBe(title)
  expect(told.html).not.toContain('<script')
  expect(told.html).toMatch(
    /^<iframe src="http:\/\/localhost:3000\/embed\/[a-z2-9]{12}" title="[^"<>]*" [^<>]*><\/iframe>$/,
  )
  const xml = await (await asked('&format=xml')).text()
  expect(xml).not.toMatch(/<script|<b>|\]\]>/)
})

const consumers: [query: string, wanted: object | string][] = [
  ['&maxwidth=320&maxheight=200', { width: 320, height: 200 }],
  ['&maxwidth=5000', { width: 800, height: 480 }],
  ['&format=xml2', 'bad-query'],
  ['&maxwidth=-1', 'bad-query'],
  ['&maxheight=1e9', 'bad-query'],
]
test.each(consumers)('oEmbed with "%s"', async (query, wanted) => {
  await setUp()
  const { code } = await share({ kind: 'live' })
  const url = encodeURIComponent(`http://localhost:3000/embed/${code}?utm=1`)
  const response = await getOembed(ask(`/api/oembed?url=${url}${query}`), noParams)
  if (typeof wanted === 'string') expect((await refusal(response)).code).toBe(wanted)
  else expect(await response.json()).toMatchObject({ version: '1.0', type: 'rich', ...wanted })
})

test.each([
  'https://other.example.org/s/abcdefghjkm2',
  'http://localhost:3000/stories/abcdefghjkm2',
  'http://localhost:3000/s/abcdefghjkm2',
])('oEmbed of %s is refused', async (url) => {
  await setUp()
  const response = await getOembed(ask(`/api/oembed?url=${encodeURIComponent(url)}`), noParams)
  expect((await refusal(response)).code).toBe('share-not-found')
})
