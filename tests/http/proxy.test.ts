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
  ['/api/stories', false],
  ['/_next/static/chunks/x.js', false],
  ['/basemap/dateline.pmtiles', false],
  ['/favicon.ico', false],
])('it looks at %s: %s', (path, matched) => {
  expect(config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path))).toBe(matched)
})
