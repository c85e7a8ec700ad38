import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseSettings } from '@/lib/settings'
import { config, proxy } from '@/proxy'

beforeEach(() => {
  globalThis.datelineSettings = parseSettings({})
})
afterEach(() => {
  globalThis.datelineSettings = undefined
})

const visit = (host: string): Response =>
  proxy(new NextRequest('http://localhost:3000/', { headers: { host } }))

test('a page gets a policy with a nonce of its own, and nothing foreign in it', () => {
  const policies = [visit('localhost:3000'), visit('localhost:3000')].map(
    (response) => response.headers.get('content-security-policy') ?? '',
  )
  const nonces = policies.map((policy) => /'nonce-([A-Za-z0-9+/=]{24})'/.exec(policy)?.[1])
  expect(nonces[0]).toBeDefined()
  expect(nonces[0]).not.toBe(nonces[1])
  for (const policy of policies) {
    expect(policy).toContain("worker-src 'self'")
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policy.split('; ').find((part) => part.startsWith('script-src'))).not.toContain('unsafe-inline')
  }
})

test('a foreign name is refused', async () => {
  const response = visit('evil.example')
  expect([response.status, (await response.json()).code]).toEqual([421, 'foreign-host'])
})

test.each([
  ['/', true],
  ['/stories/abc', true],
  ['/apiary', true],
  ['/ogchive', true],
  ['/api/stories', false],
  ['/ogc', false],
  ['/ogc/collections', false],
  ['/feed.atom', false],
  ['/_next/static/chunks/x.js', false],
  ['/basemap/dateline.pmtiles', false],
  ['/favicon.ico', false],
])('it looks at %s: %s', (path, matched) => {
  const plain = config.matcher.filter((matcher) => typeof matcher === 'string')
  expect(plain.some((matcher) => new RegExp(`^${matcher}$`).test(path))).toBe(matched)
})

const page = 'https://viewer.example'
const asksFirst = (path: string, origin: string, method = 'OPTIONS'): Response =>
  proxy(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      headers: { host: 'localhost:3000', origin, 'access-control-request-method': 'GET' },
    }),
  )

test.each(['/api/events', '/ogc', '/ogc/collections/events/items', '/feed.atom'])(
  'a browser that asks first what it may read at %s is told, and only for a listed origin',
  (path) => {
    globalThis.datelineSettings = parseSettings({ DATELINE_CORS_ORIGINS: page })
    const listed = asksFirst(path, page)
    expect(listed.status).toBe(204)
    expect(Object.fromEntries(listed.headers)).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-None-Match',
    })
    expect(listed.headers.get('vary')).toContain('Origin')
    expect(listed.headers.get('access-control-allow-credentials')).toBeNull()
    for (const other of [`${page}.evil.example`, 'http://viewer.example', `${page}:8443`, 'null'])
      expect(asksFirst(path, other).headers.get('access-control-allow-origin')).toBeNull()
  },
)

test('what only looks like such a question goes on to its route, and pages are for nobody else', () => {
  globalThis.datelineSettings = parseSettings({ DATELINE_CORS_ORIGINS: page })
  expect(asksFirst('/api/stories', page, 'POST').headers.get('x-middleware-next')).toBe('1')
  expect(asksFirst('/figures', page).headers.get('access-control-allow-origin')).toBeNull()
})
