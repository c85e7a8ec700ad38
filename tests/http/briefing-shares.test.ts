import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { PUT as putBriefing } from '@/app/api/briefings/[id]/route'
import { GET as listShares, POST as postShare } from '@/app/api/briefings/[id]/share/route'
import { POST as throwAway } from '@/app/api/briefings/[id]/throw-away/route'
import { POST as postRevoke } from '@/app/api/briefings/shared/[code]/revoke/route'
import { GET as getShared } from '@/app/api/briefings/shared/[code]/route'
import { GET as listAll } from '@/app/api/briefings/shared/route'
import { type Briefing, briefingIdSchema, slideSchema } from '@/lib/domain/briefing'
import {
  allBriefingSharesSchema,
  briefingSharesSchema,
  madeBriefingShareSchema,
  sharedDeckSchema,
} from '@/lib/http/briefing-responses'
import { getStore } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'
import { createBriefing } from '@/lib/store/save-briefing'
import { ask, noParams, read, refusal, send, setUp } from './api-calls'

const id = briefingIdSchema.parse('abcdefghjkm2')
const at = { params: Promise.resolve({ id }) }
const store = () => getStore(globalThis.datelineSettings?.dataFolder ?? '')

const slide = slideSchema.parse({
  id: 'text1',
  kind: 'text',
  title: 'Our own words',
  text: 'Read this.',
  notes: 'Tell nobody.',
  source: null,
  content: null,
  extent: null,
  hidden: [],
  pinned: null,
  image: null,
  seconds: 12,
})
const body = { title: 'Before', template: 'daily' as const, slides: [slide] }

const open = async (env: Record<string, string> = {}): Promise<Briefing> => {
  await setUp(env)
  await createBriefing(await store(), { id, author: 'Ada', created: '2025-03-14T06:00:00.000Z', ...body })
  const made = await getBriefing(await store(), id)
  if (!made) throw new Error('The briefing was not kept')
  return made
}
const share = async (wishes: object) =>
  (
    await read(
      await postShare(send(`/api/briefings/${id}/share`, JSON.stringify(wishes)), at),
      madeBriefingShareSchema,
    )
  ).share
const at12 = (code: string) => ({ params: Promise.resolve({ code }) })
const get = (code: string) => getShared(ask(`/api/briefings/shared/${code}`), at12(code))
const rename = async (title: string) => {
  const change = new Request(`http://localhost:3000/api/briefings/${id}`, {
    method: 'PUT',
    headers: { host: 'localhost:3000', origin: 'http://localhost:3000' },
    body: JSON.stringify({ revision: 1, body: { ...body, title } }),
  })
  expect((await putBriefing(change, at)).status).toBe(200)
}

test('a live link follows the briefing, a frozen one stays as it was', async () => {
  const briefing = await open()
  const live = await share({ kind: 'live', author: 'Ada' })
  const frozen = await share({ kind: 'frozen' })
  expect(live).toMatchObject({ title: 'Before', author: 'Ada', hash: null, expires: null, revoked: null })
  expect(frozen.hash).toBe(createHash('sha256').update(JSON.stringify(briefing)).digest('hex'))
  await rename('After')
  expect((await read(await get(live.code), sharedDeckSchema)).deck.briefing.title).toBe('After')
  expect((await read(await get(frozen.code), sharedDeckSchema)).deck.briefing.title).toBe('Before')
})

test('whoever has the link learns neither the notes nor the id of the briefing', async () => {
  await open()
  for (const kind of ['live', 'frozen']) {
    const { code } = await share({ kind })
    const text = await (await get(code)).text()
    expect(text).toContain('Read this.')
    expect(text).not.toContain('Tell nobody.')
    expect(text).not.toContain(id)
  }
})

test('a link that was ended or whose time is over says so, with the day', async () => {
  await open()
  const { code } = await share({ kind: 'frozen' })
  const end = await postRevoke(
    send(`/api/briefings/shared/${code}/revoke`, JSON.stringify({ by: 'Ada' })),
    at12(code),
  )
  expect((await read(end, madeBriefingShareSchema)).share.revoked?.by).toBe('Ada')
  expect(await refusal(await get(code))).toMatchObject({ code: 'share-revoked', status: 410 })

  const short = await share({ kind: 'live', expiresInDays: 1 })
  expect((await get(short.code)).status).toBe(200)
  vi.useFakeTimers({ now: Date.now() + 2 * 86_400_000, toFake: ['Date'] })
  try {
    const over = await refusal(await get(short.code))
    expect(over.code).toBe('share-expired')
    expect(over.detail).toContain(short.expires?.slice(0, 10))
  } finally {
    vi.useRealTimers()
  }
})

test.each([
  ['abcdef', 'share-cut'],
  ['abcdefghjkm3', 'share-not-found'],
  ['%%%', 'share-not-found'],
])('the code %s is refused as %s', async (code, why) => {
  await open()
  expect((await refusal(await get(code))).code).toBe(why)
  const end = await postRevoke(send('/api/x', JSON.stringify({ by: 'Ada' })), at12(code))
  expect((await refusal(end)).code).toBe('share-not-found')
})

test('of a briefing that was thrown away only what is frozen is left', async () => {
  await open()
  const live = await share({ kind: 'live' })
  const frozen = await share({ kind: 'frozen' })
  await throwAway(send(`/api/briefings/${id}/throw-away`, JSON.stringify({ by: 'Ada' })), at)
  expect((await refusal(await get(live.code))).code).toBe('briefing-not-found')
  expect((await read(await get(frozen.code), sharedDeckSchema)).deck.briefing.title).toBe('Before')
  const more = await postShare(send(`/api/briefings/${id}/share`, JSON.stringify({ kind: 'live' })), at)
  expect((await refusal(more)).code).toBe('briefing-not-found')
})

test('the list tells every link, the newest first; reading what is shared needs no token, the list and a new link do', async () => {
  await open()
  const first = await share({ kind: 'live' })
  const second = await share({ kind: 'frozen' })
  const list = await read(await listShares(ask(`/api/briefings/${id}/share`), at), briefingSharesSchema)
  expect(list.shares).toEqual([second, first])

  const settings = globalThis.datelineSettings
  if (!settings) throw new Error('no settings')
  globalThis.datelineSettings = { ...settings, host: '0.0.0.0', token: 'a-token-of-some-length' }
  expect((await get(first.code)).status).toBe(200)
  expect((await refusal(await listShares(ask(`/api/briefings/${id}/share`), at))).code).toBe('token-needed')
  const asked = await postShare(send(`/api/briefings/${id}/share`, JSON.stringify({ kind: 'live' })), at)
  expect((await refusal(asked)).code).toBe('token-needed')
})

test('links to every briefing, also to those in the bin, a page at a time and with the token only', async () => {
  await open()
  const first = await share({ kind: 'frozen' })
  const second = await share({ kind: 'live' })
  await throwAway(send(`/api/briefings/${id}/throw-away`, JSON.stringify({ by: 'Ada' })), at)
  const list = async (query = '') =>
    await read(await listAll(ask(`/api/briefings/shared${query}`), noParams), allBriefingSharesSchema)
  const all = [second, first].map((link) => ({ ...link, briefing: id, isBinned: true }))
  expect(await list()).toMatchObject({ shares: all, total: 2 })
  expect(await list('?offset=1')).toMatchObject({ shares: all.slice(1), total: 2 })
  expect((await refusal(await listAll(ask('/api/briefings/shared?offset=x'), noParams))).code).toBe(
    'bad-query',
  )

  const settings = globalThis.datelineSettings
  if (!settings) throw new Error('no settings')
  globalThis.datelineSettings = { ...settings, host: '0.0.0.0', token: 'a-token-of-some-length' }
  expect((await refusal(await listAll(ask('/api/briefings/shared'), noParams))).code).toBe('token-needed')
})

test.each([
  {},
  { kind: 'open' },
  { kind: 'live', expiresInDays: 0 },
  { kind: 'live', author: 'x'.repeat(81) },
])('a wish of %j is refused', async (wishes) => {
  await open()
  const answer = await postShare(send(`/api/briefings/${id}/share`, JSON.stringify(wishes)), at)
  expect((await refusal(answer)).code).toBe('bad-body')
})
