import { request as httpRequest } from 'node:http'
import { expect, test } from './test'

interface Answer {
  status: number
  type: string
  body: string
}

/** A request whose headers are exactly these: a browser would not send a foreign Host. */
const send = (url: string, method: string, headers: Record<string, string>, body?: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers['content-type']),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })

const text = { 'content-type': 'text/plain; charset=utf-8' }

test('a foreign Host is refused, on pages and on the interface', async ({ server }) => {
  for (const path of ['/', '/api/health', '/api/places']) {
    const answer = await send(`${server.url}${path}`, 'GET', { host: 'evil.example' })
    expect(answer.status, path).toBeGreaterThanOrEqual(400)
    expect(answer.status, path).toBeLessThan(500)
  }
})

test('a write from another origin is refused, and nothing is stored', async ({ server }) => {
  const count = async (): Promise<number> =>
    ((await (await fetch(`${server.url}/api/health`)).json()) as { stories: number }).stories
  const before = await count()
  const host = new URL(server.url).host
  const story = Buffer.from(
    'Fog lay over Odesa all day, and the ferries stayed in the harbour until evening.',
  )
  const foreign = await send(
    `${server.url}/api/stories`,
    'POST',
    { ...text, host, origin: 'https://evil.example' },
    story,
  )
  expect(foreign.status).toBe(403)
  expect(foreign.type).toContain('application/problem+json')
  const site = await send(
    `${server.url}/api/stories`,
    'POST',
    { ...text, host, 'sec-fetch-site': 'cross-site' },
    story,
  )
  expect(site.status).toBe(403)
  expect(await count()).toBe(before)
})

test('50 MB of text are too much for the web: 413, and the server goes on', async ({ server }) => {
  const body = Buffer.alloc(50 * 1024 * 1024, 'Shells fell near the river again. ')
  const answer = await send(
    `${server.url}/api/stories`,
    'POST',
    { ...text, origin: server.url, 'content-length': String(body.length) },
    body,
  ).catch((error: NodeJS.ErrnoException) => ({
    status: error.code === 'EPIPE' || error.code === 'ECONNRESET' ? 413 : 0,
  }))
  expect(answer.status).toBe(413)
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
})

test('pages carry a policy that allows no other host and no eval', async ({ server }) => {
  const response = await fetch(server.url)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self' 'nonce-")
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).not.toMatch(/https?:/)
  expect(response.headers.get('x-powered-by')).toBeNull()
})

for (const [path, code] of [
  ['/api/excerpts?kinds=planet', 400],
  ['/api/excerpts?cursor=%00%ff', 400],
  ['/api/excerpts?limit=-1', 400],
  ['/api/places?bbox=1,2,3', 400],
  ['/api/timeline?from=yesterday', 400],
  ['/api/stories/unheard-of', 404],
  ['/api/nothing-here', 404],
] as const) {
  test(`${path} answers ${code} with the reason`, async ({ server }) => {
    const response = await fetch(server.url + path)
    expect(response.status).toBe(code)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await response.json()) as { code: string; detail: string }
    expect(problem.code).not.toBe('')
    expect(problem.detail.length).toBeGreaterThan(20)
  })
}
