import { once } from 'node:events'
import { createServer } from 'node:http'
import { parseAtomFeed } from 'feedsmith'
import { startServer } from './start-server'
import { expect, test, untilMapIsDrawn } from './test'

test('the built server gives out the OGC API, with links that lead on', async ({ request, baseURL }) => {
  const landing = await (await request.get('/ogc')).json()
  for (const { href, rel } of landing.links) {
    expect(href).toMatch(new RegExp(`^${baseURL}/`))
    expect((await request.get(href)).status(), rel).toBe(200)
  }
  const page = await (await request.get('/ogc/collections/events/items?limit=5&bbox=22,44,41,53')).json()
  expect(page).toMatchObject({ type: 'FeatureCollection', numberReturned: 5 })
  const feature = await request.get(`/ogc/collections/events/items/${page.features[0].id}`)
  expect(await feature.json()).toMatchObject(page.features[0])
  expect((await request.get('/ogc/collections/events/items?foo=1')).status()).toBe(400)
  expect((await request.get('/ogc/nothing')).status()).toBe(404)
})

test('HEAD and conditional requests have no body', async ({ request }) => {
  for (const path of ['/api/events', '/ogc/collections/places/items', '/feed.atom', '/api/map.svg']) {
    const head = await request.head(path)
    const { etag } = head.headers()
    expect([head.status(), (await head.body()).length, etag?.startsWith('W/"')]).toEqual([200, 0, true])
    expect((await request.get(path, { headers: { 'if-none-match': etag ?? '' } })).status(), path).toBe(304)
  }
})

test('a page of a listed origin can read, any other cannot, and neither can write', async ({
  page,
  watch,
}) => {
  watch.allow(/CORS|ERR_FAILED|Failed to load/)
  const elsewhere = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end('<p>viewer'),
  )
  elsewhere.listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const address = elsewhere.address()
  const port = typeof address === 'object' ? address?.port : undefined
  // One page under two names: two origins.
  const [listed, other] = [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
  const server = await startServer('none', { DATELINE_CORS_ORIGINS: `https://viewer.example,${listed}` })
  try {
    const readFrom = async (origin: string, path: string, init: RequestInit = {}) => {
      await page.goto(`${origin}/`)
      return await page.evaluate(
        async ([target, options]) =>
          await fetch(target, options).then(
            (response) => [response.status, response.headers.get('etag') !== null],
            () => 'blocked',
          ),
        [`${server.url}${path}`, init] as const,
      )
    }
    const known = { headers: { 'If-None-Match': 'W/"x"' } } // browsers ask first
    for (const path of ['/api/events', '/ogc/collections', '/feed.atom']) {
      expect(await readFrom(listed, path)).toEqual([200, true])
      expect(await readFrom(listed, path, known)).toEqual([200, true])
      expect(await readFrom(other, path)).toBe('blocked')
      expect(await readFrom(other, path, known)).toBe('blocked')
    }
    const write = { method: 'POST', body: 'Rain in Odesa.', headers: { 'Content-Type': 'text/markdown' } }
    expect(await readFrom(listed, '/api/stories', write)).toBe('blocked')
    expect(await readFrom(listed, '/api/session', { credentials: 'include' })).toBe('blocked')
  } finally {
    await server.stop()
    elsewhere.close()
    watch.foreign.length = 0 // the page of this test is elsewhere on purpose
  }
})

test('each view names its feed, and the palette gives its address', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?types=battles&from=2024-11-01')
  await untilMapIsDrawn(page)
  const href = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href')
  expect(href).toBe(`${baseURL}/feed.atom?from=2024-11-01&types=battles`)
  const feed = parseAtomFeed(await (await request.get(href ?? '')).text())
  expect(feed.entries?.every((entry) => entry.categories?.[0]?.term === 'battles')).toBe(true)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('feed')
  await page.getByRole('option', { name: 'Copy the address of the feed' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(href)
})

test('the page for developers lists every address, and each example answers', async ({ page, request }) => {
  await page.goto('/developers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For programs')
  const definition = await (await request.get('/api/openapi.json')).json()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(Object.keys(definition.paths))
  const examples = await page
    .locator('article a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(examples.length).toBeGreaterThan(15)
  for (const example of examples.filter((address) => !address?.endsWith('/api/live')))
    expect((await request.get(example ?? '')).status(), example ?? '').toBe(200)
})
