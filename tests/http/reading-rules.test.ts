import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { CACHING, isKnown } from '@/lib/http/caching'
import { ENDPOINTS } from '@/lib/openapi/endpoints'
import { ask, noParams } from './api-calls'
import { setUpEvents } from './set-up-events'

type Get = (request: Request, context: { params: Promise<object> }) => Promise<Response>

const viewer = 'https://viewer.example'

// Those that need no id; a route is where its address says.
const plain = ENDPOINTS.filter(
  ({ path: address, example }) => !address.includes('{') && example !== null && address !== '/api/live',
)
const routeSchema = z.object({ GET: z.custom<Get>((value) => typeof value === 'function') })
const load = async (address: string): Promise<Get> => {
  const file = path.join(import.meta.dirname, '../../app', address, 'route.ts')
  return routeSchema.parse({ ...(await import(/* @vite-ignore */ file)) }).GET
}

const addresses = [
  ...plain.map(({ path: route, example, caching }) => ({ route, address: route + example, caching })),
  ...['/ogc', '/ogc/api', '/ogc/conformance', '/ogc/collections'].map((route) => ({
    route,
    address: route,
    caching: 'data' as const,
  })),
]

test.each(addresses)('$address is kept as it says: $caching', async ({ route, address, caching }) => {
  await setUpEvents()
  const get = await load(route)
  const response = await get(ask(address), noParams)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toContain(CACHING[caching])
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('vary') ?? '').toBe(route.startsWith('/ogc') ? 'Accept' : '')
  const etag = response.headers.get('etag')
  await response.body?.cancel()
  if (caching === 'never') {
    expect(etag).toBeNull()
    return
  }
  const again = await get(ask(address, { 'if-none-match': `"x", ${etag}` }), noParams)
  expect([again.status, again.body]).toEqual([304, null])
  expect(again.headers.get('etag')).toBe(etag)
  expect(again.headers.get('cache-control')).toContain(CACHING.data)
  expect((await get(ask(address, { 'if-none-match': 'W/"other"' }), noParams)).status).toBe(200)
})

test.each(addresses)('$address is shared with listed origins only', async ({ route, address }) => {
  await setUpEvents({ DATELINE_CORS_ORIGINS: `${viewer}, http://localhost:8080` })
  const get = await load(route)
  const listed = await get(ask(address, { origin: viewer }), noParams)
  expect(listed.headers.get('access-control-allow-origin')).toBe(viewer)
  expect(listed.headers.get('access-control-expose-headers')).toBe('ETag')
  expect(listed.headers.get('access-control-allow-credentials')).toBeNull()
  expect(listed.headers.get('vary')).toContain('Origin')
  await listed.body?.cancel()
  for (const origin of [
    `${viewer}.evil.example`,
    'https://VIEWER.example',
    'null',
    '*',
    'http://viewer.example',
  ]) {
    const other = await get(ask(address, { origin }), noParams)
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(other.headers.get('vary')).toContain('Origin')
    await other.body?.cancel()
  }
})

test('refusals are shared too, so that a page can tell what was wrong; writing never is', async () => {
  await setUpEvents({ DATELINE_CORS_ORIGINS: viewer })
  const get = await load('/api/events')
  const refused = await get(ask('/api/events?limit=0', { origin: viewer }), noParams)
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, viewer])
  const { POST } = await import('@/app/api/stories/route')
  const { POST: login } = await import('@/app/api/session/route')
  for (const post of [POST, login]) {
    const request = new Request('http://localhost:3000/api/stories', {
      method: 'POST',
      body: '{}',
      headers: { host: 'localhost:3000', origin: viewer, 'content-type': 'text/plain' },
    })
    const written = await post(request, noParams)
    expect([written.status, written.headers.get('access-control-allow-origin')]).toEqual([403, null])
  }
})

test.each([
  ['W/"a"', 'W/"a"', true],
  ['"a"', 'W/"a"', true], // compared weakly
  ['*', 'W/"a"', true],
  ['"b", W/"a"', 'W/"a"', true],
  ['W/"b"', 'W/"a"', false],
  ['', 'W/"a"', false],
])('If-None-Match %s knows %s: %s', (told, etag, known) => {
  expect(isKnown(new Headers({ 'if-none-match': told }), etag)).toBe(known)
})
