import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { GET as getUnknown } from '@/app/api/[...rest]/route'
import { GET as getExcerpts } from '@/app/api/excerpts/route'
import { GET as getFacets } from '@/app/api/facets/route'
import { GET as getHealth } from '@/app/api/health/route'
import { GET as getPlaces } from '@/app/api/places/route'
import { GET as getSession, POST as postSession } from '@/app/api/session/route'
import { GET as getStory } from '@/app/api/stories/[id]/route'
import { GET as getStories } from '@/app/api/stories/route'
import { GET as getTimeline } from '@/app/api/timeline/route'
import * as schemas from '@/lib/http/responses'
import { parseSettings } from '@/lib/settings'
import { WorkspaceError } from '@/lib/workspace'
import { makeFolder } from '../store/open-test-store'
import { ask, noParams, paste, read, refusal, send, setUp } from './api-calls'

/** A workspace that can do nothing. */
const failWith = (error: Error): void => {
  const fail = async (): Promise<never> => {
    throw error
  }
  globalThis.datelineWorkspace = { gazetteer: fail, ask: fail }
}

test.each<[string, () => Promise<Response>, string, RegExp]>([
  [
    'a wrong filter',
    () => getPlaces(ask('/api/places?from=never&kinds=castle'), noParams),
    'bad-query',
    /from, kinds/,
  ],
  [
    'a wrong page',
    () => getExcerpts(ask('/api/excerpts?limit=0&cursor=1'), noParams),
    'bad-query',
    /limit, cursor/,
  ],
  ['a wrong choice', () => getExcerpts(ask('/api/excerpts?placed=maybe'), noParams), 'bad-query', /placed/],
  ['a wrong filter of days', () => getTimeline(ask('/api/timeline?bbox=1'), noParams), 'bad-query', /bbox/],
  ['a wrong filter of facets', () => getFacets(ask('/api/facets?uses=x'), noParams), 'bad-query', /uses/],
  [
    'a wrong page of stories',
    () => getStories(ask('/api/stories?limit=1e9'), noParams),
    'bad-query',
    /limit/,
  ],
  [
    'no id',
    () => getStory(ask('/api/stories/x'), { params: Promise.resolve({ id: 'x' }) }),
    'story-not-found',
    /text/,
  ],
  [
    'an unknown id',
    () => getStory(ask('/api/stories/x'), { params: Promise.resolve({ id: 'a'.repeat(64) }) }),
    'story-not-found',
    /text/,
  ],
  ['an unknown address', () => getUnknown(ask('/api/reports'), noParams), 'not-found', /\/api\/reports/],
  ['an empty text', () => paste(''), 'input-empty', /nothing/],
  ['no text', () => paste('==='), 'input-no-text', /letter/],
  [
    'JSON',
    () => paste('{}', { 'content-type': 'application/json' }),
    'unsupported-type',
    /application\/json/,
  ],
  ['too much', () => paste('x'.repeat(20_000_001)), 'body-too-large', /npm run ingest/],
  [
    'a foreign host',
    () => getPlaces(ask('/api/places', { host: 'evil.example' }), noParams),
    'foreign-host',
    /DATELINE_PUBLIC_URL/,
  ],
  [
    'a foreign page',
    () => paste('Rain in Odesa.', { origin: 'http://evil.example' }),
    'foreign-origin',
    /evil/,
  ],
])('%s gets a clear answer and stores nothing', async (_, call, code, detail) => {
  await setUp()
  expect(await refusal(await call())).toMatchObject({ code, detail: expect.stringMatching(detail) })
  expect((await read(await getStories(ask('/api/stories'), noParams), schemas.storyPageSchema)).total).toBe(0)
})

const typeToken = (body: string) => postSession(send('/api/session', body), noParams)

test('on a server that others reach, the token opens writing for this browser', async () => {
  const token = 'sixteen letters!'
  await setUp({ HOST: '0.0.0.0', DATELINE_TOKEN: token })
  expect(await refusal(await paste('Rain in Odesa.'))).toMatchObject({ status: 401, code: 'token-needed' })
  expect(await read(await getSession(ask('/api/session'), noParams), schemas.sessionSchema)).toEqual({
    writing: 'token-needed',
  })
  expect(await refusal(await typeToken('{"token":"guess"}'))).toMatchObject({ code: 'wrong-token' })
  expect(await refusal(await typeToken('token'))).toMatchObject({ code: 'bad-body' })
  const response = await typeToken(JSON.stringify({ token }))
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await read(response, schemas.sessionSchema)).toEqual({ writing: 'allowed' })
  expect(
    await read(await getSession(ask('/api/session', { cookie }), noParams), schemas.sessionSchema),
  ).toEqual({ writing: 'allowed' })
  expect((await paste('Rain in Odesa.', { cookie })).status).toBe(200)
})

test('on a server that others reach without a token, nothing can be written', async () => {
  await setUp({ HOST: '0.0.0.0' })
  expect(await refusal(await paste('Rain in Odesa.'))).toMatchObject({
    status: 403,
    code: 'read-only-server',
  })
  expect(await read(await getSession(ask('/api/session'), noParams), schemas.sessionSchema)).toEqual({
    writing: 'read-only-server',
  })
  expect((await getPlaces(ask('/api/places'), noParams)).status).toBe(200)
})

test('a damaged database is told, and a mended one is used without a restart', async () => {
  const folder = makeFolder()
  await setUp()
  globalThis.datelineSettings = parseSettings({ DATELINE_DATA: path.join(folder, 'a') })
  writeFileSync(path.join(folder, 'a'), 'a file where the folder should be')
  expect(await refusal(await getPlaces(ask('/api/places'), noParams))).toMatchObject({
    status: 503,
    code: 'store-unreachable',
  })
  globalThis.datelineSettings = parseSettings({ DATELINE_DATA: path.join(folder, 'b') })
  expect((await getPlaces(ask('/api/places'), noParams)).status).toBe(200)
})

test('without a gazetteer, what is stored can still be looked at', async () => {
  await setUp()
  await paste('Rain in Odesa.')
  failWith(new WorkspaceError('gazetteer-unusable', 'There is no gazetteer. Run `npm run build:gazetteer`.'))
  const problem = {
    status: 503,
    code: 'gazetteer-unusable',
    detail: expect.stringContaining('npm run build:gazetteer'),
  }
  expect(await refusal(await getHealth(ask('/api/health'), noParams))).toMatchObject(problem)
  expect(await refusal(await paste('Sun in Fiji.'))).toMatchObject(problem)
  const places = await read(await getPlaces(ask('/api/places'), noParams), schemas.placeCollectionSchema)
  expect(places.features).toHaveLength(1)
})

test('a fault inside is logged and not told', async () => {
  await setUp()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  failWith(new Error('secret path'))
  const problem = await refusal(await paste('Sun in Fiji.'))
  expect(problem).toMatchObject({ status: 500, code: 'internal-error' })
  expect(JSON.stringify(problem)).not.toContain('secret')
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
