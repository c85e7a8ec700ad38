import { expect, test } from 'vitest'
import { type GuardPolicy, checkHost, checkWrite, isExposed } from '@/lib/http/guard'
import { makeSessionCookie } from '@/lib/http/session'

const local: GuardPolicy = { host: '127.0.0.1', publicUrl: null, token: null }
const behindProxy: GuardPolicy = { host: '127.0.0.1', publicUrl: 'https://map.example.org', token: null }
const open: GuardPolicy = { host: '0.0.0.0', publicUrl: 'http://news.lan:3000', token: null }
const inLan: GuardPolicy = { host: '192.168.1.5', publicUrl: null, token: null }

test.each<[string, GuardPolicy, boolean]>([
  ['localhost', local, true],
  ['localhost:3000', local, true],
  ['LOCALHOST:3000', local, true],
  ['127.0.0.1:3000', local, true],
  ['127.1.2.3', local, true],
  ['[::1]:3000', local, true],
  ['dateline.localhost:3000', local, true],
  ['evil.example', local, false],
  ['evil.example:3000', local, false],
  ['127.0.0.1.evil.example', local, false],
  ['localhost.evil.example', local, false],
  ['evillocalhost', local, false],
  ['localhost@evil.example', local, false],
  ['192.168.1.5:3000', local, false],
  ['', local, false],
  ['a b', local, false],
  ['map.example.org', behindProxy, true],
  ['map.example.org:8443', behindProxy, true],
  ['www.map.example.org', behindProxy, false],
  ['news.lan:3000', open, true],
  ['0.0.0.0:3000', open, true],
  ['other.lan', open, false],
  ['192.168.1.5:3000', inLan, true],
])('Host "%s"', (host, policy, allowed) => {
  const refusal = checkHost(new Headers(host === '' ? {} : { host }), policy)
  expect(refusal?.code ?? 'allowed').toBe(allowed ? 'allowed' : 'foreign-host')
})

test.each<[string, Record<string, string>, boolean]>([
  ['the same origin', { origin: 'http://localhost:3000' }, true],
  ['the same origin, told twice', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, true],
  ['the same origin behind TLS', { origin: 'https://localhost:3000' }, true],
  ['only Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }, true],
  ['nothing told', {}, false],
  ['another port', { origin: 'http://localhost:4000' }, false],
  ['another site', { origin: 'http://evil.example' }, false],
  ['a sandboxed page', { origin: 'null' }, false],
  ['no address at all', { origin: 'http://' }, false],
  ['the same site only', { 'sec-fetch-site': 'same-site' }, false],
  ['across sites', { 'sec-fetch-site': 'cross-site' }, false],
  ['typed by hand', { 'sec-fetch-site': 'none' }, false],
  [
    'a foreign origin that claims to be ours',
    { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    false,
  ],
])('a change from %s', (_, headers, allowed) => {
  const refusal = checkWrite(new Headers({ host: 'localhost:3000', ...headers }), local, 0)
  expect(refusal?.code ?? 'allowed').toBe(allowed ? 'allowed' : 'foreign-origin')
})

const token = 'sixteen letters!'
const cookie = (made: string, at = 0): string =>
  makeSessionCookie(made, at, { secure: false }).split(';')[0] ?? ''
const month = 30 * 24 * 60 * 60 * 1000

test.each<[string, GuardPolicy, string, number, string]>([
  ['on loopback, no token is asked for', { ...local, token }, '', 0, 'allowed'],
  ['open without a token: read only', open, '', 0, 'read-only-server'],
  ['open without a token: read only, whatever the cookie', open, cookie(token), 0, 'read-only-server'],
  ['behind a proxy counts as open', behindProxy, '', 0, 'read-only-server'],
  ['open with a token, none typed', { ...open, token }, '', 0, 'token-needed'],
  ['the token was typed', { ...open, token }, cookie(token), 0, 'allowed'],
  ['among other cookies', { ...open, token }, `a=b; ${cookie(token)}; c=d`, 0, 'allowed'],
  ['with another token', { ...open, token }, cookie('another sixteen!'), 0, 'token-needed'],
  ['just before it ends', { ...open, token }, cookie(token), month - 1000, 'allowed'],
  ['after its end', { ...open, token }, cookie(token), month + 1000, 'token-needed'],
  ['with its end moved', { ...open, token }, cookie(token).replace('=2', '=9'), 0, 'token-needed'],
  ['a bare token is no session', { ...open, token }, `dateline-session=${token}`, 0, 'token-needed'],
])('%s', (_, policy, cookies, now, code) => {
  const headers = new Headers({ host: 'news.lan:3000', origin: 'http://news.lan:3000', cookie: cookies })
  expect(checkWrite(headers, policy, now)?.code ?? 'allowed').toBe(code)
})

test.each<[GuardPolicy, boolean]>([
  [local, false],
  [{ ...local, host: 'localhost' }, false],
  [{ ...local, host: '::1' }, false],
  [{ ...local, publicUrl: 'http://localhost:3000' }, false],
  [behindProxy, true],
  [open, true],
  [inLan, true],
])('%o can be reached by others: %s', (policy, exposed) => {
  expect(isExposed(policy)).toBe(exposed)
})

test('the cookie is out of reach of scripts and other sites', () => {
  expect(makeSessionCookie(token, 0, { secure: true })).toMatch(
    /; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure$/,
  )
  expect(makeSessionCookie(token, 0, { secure: false })).not.toMatch(/Secure|sixteen/)
})
