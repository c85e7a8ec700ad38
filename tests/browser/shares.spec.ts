import { createServer } from 'node:http'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { z } from 'zod'
import { seriousFaults } from './serious-faults'
import { startServer } from './start-server'
import { expect, test, untilMapIsDrawn } from './test'

/** A link made through the dialog of the dashboard. */
const makeLink = async (page: Page, address: string, kind: 'Live' | 'Frozen'): Promise<string> => {
  await page.goto(address)
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Short, frozen or embedded…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make a link that lasts' })
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(/reported|Places/)
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const field = page.getByRole('dialog', { name: 'The link is made' }).getByRole('textbox', { name: 'Link' })
  return await field.inputValue()
}

const dataOf = async (page: Page, link: string): Promise<string> => {
  const code = new URL(link).pathname.split('/').at(-1)
  return await (await page.request.get(`/api/shares/${code}/data`)).text()
}

test('a frozen map keeps its sentences while a live one follows the stories', async ({ page }) => {
  const view = '/?statuses=confirmed,reported&from=2024-11-01'
  const frozen = await makeLink(page, view, 'Frozen')
  const live = await makeLink(page, view, 'Live')
  const before = await dataOf(page, frozen)

  await page.goto(frozen)
  await untilMapIsDrawn(page)
  await expect(page.getByText(/^Frozen 20\d\d-\d\d-\d\d \d\d:\d\d UTC$/)).toBeVisible()
  await page.getByRole('button', { name: 'Reports and sources' }).click()
  const rows = page.getByRole('list', { name: 'Reports and sources' }).getByRole('button')
  const held = await rows.count()
  expect(held).toBeGreaterThan(3)
  await rows.first().click()
  const sentence = page.getByRole('article').locator('q, blockquote, p').filter({ hasText: /\w{4}/ })
  await expect(sentence.first()).toBeVisible()
  const story = await page.getByRole('link', { name: 'Read in story' }).first().getAttribute('href')
  const id = story?.match(/[0-9a-f]{64}/)?.[0] ?? ''

  const headers = { origin: new URL(page.url()).origin }
  const bin = (verb: '' | '/restore') =>
    page.request.fetch(`/api/stories/${id}${verb}`, {
      method: verb ? 'POST' : 'DELETE',
      headers,
      data: { by: 'Ada', why: null },
    })
  expect((await bin('')).ok()).toBe(true)

  await page.goto(live)
  await untilMapIsDrawn(page)
  await expect(page.getByText('Live', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Reports and sources' }).click()
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(held)

  await page.goto(frozen)
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Reports and sources' }).click()
  await expect(rows).toHaveCount(held)
  expect(await dataOf(page, frozen)).toBe(before)
  // The other tests of this server count on the demo stories.
  expect((await bin('/restore')).ok()).toBe(true)
})

/** A file of the dialog on the page of a link, as it arrives on the reader's disk. */
const download = async (page: Page, link: string, format: string): Promise<Buffer> => {
  await page.goto(link)
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Download' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download what this link shows' })
  await expect(dialog).toContainText('the same file each time')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: format }).click(),
  ])
  return readFileSync(await file.path())
}

const fileSchema = z.object({
  citation: z.object({ revision: z.string(), retrievedAt: z.string() }),
  features: z.array(z.object({ properties: z.object({ layer: z.string(), storyId: z.string() }) })),
})

for (const [name, view, layer] of [
  ['reports', '/?types=battles', 'event'],
  ['places', '/?layer=places&kinds=settlement', 'place'],
] as const)
  test(`the files of frozen ${name} are the same to the byte after their story is gone`, async ({ page }) => {
    const link = await makeLink(page, view, 'Frozen')
    const before = await download(page, link, 'GeoJSON')
    const packed = await download(page, link, 'GeoPackage')
    const { citation, features } = fileSchema.parse(JSON.parse(before.toString('utf8')))
    expect(citation.revision).toMatch(/^sha256:[0-9a-f]{64}$/)
    const own = features.filter(({ properties }) => properties.layer === layer)
    expect(own.length).toBeGreaterThan(3)
    expect(await seriousFaults(page)).toEqual([])

    const story = `/api/stories/${own[0]?.properties.storyId}`
    const by = { headers: { origin: new URL(page.url()).origin }, data: { by: 'Ada', why: null } }
    expect((await page.request.delete(story, by)).ok()).toBe(true)
    const after = await download(page, link, 'GeoJSON')
    expect(after.equals(before)).toBe(true)
    expect((await download(page, link, 'GeoPackage')).equals(packed)).toBe(true)
    // The other tests of this server count on the demo stories.
    expect((await page.request.post(`${story}/restore`, by)).ok()).toBe(true)
  })

test('a link is ended from the list of links, and its page says so', async ({ page, watch }) => {
  watch.allow(/status of (?:404|410)/)
  const link = await makeLink(page, '/?types=battles', 'Live')
  await page.getByRole('link', { name: 'All links' }).click()
  await expect(page).toHaveURL(/\/shares/)
  const row = page.getByRole('listitem').filter({ hasText: new URL(link).pathname })
  await row.getByRole('button', { name: /^End the link/ }).click()
  await row.getByRole('button', { name: 'End it for good' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Ended by Ada')
  const answer = await page.goto(link)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'The link was ended' })).toBeVisible()
})

test('a story is taken out of a frozen map, and the gap is told', async ({ page }) => {
  const link = await makeLink(page, '/?types=battles', 'Frozen')
  await page.getByRole('link', { name: 'All links' }).click()
  const row = page.getByRole('listitem').filter({ hasText: new URL(link).pathname })
  await row.getByRole('button', { name: /^Take a story out/ }).click()
  await row.getByRole('textbox', { name: 'Reason' }).fill('Names a witness.')
  await row.getByRole('button', { name: 'Take it out for good' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(row).toContainText(/Ada took \d+ sentences? out of this map/)
  await page.goto(link)
  await untilMapIsDrawn(page)
  await expect(page.getByText(/sentences? withheld/)).toBeVisible()
  await page.getByRole('button', { name: 'Reports and sources' }).click()
  await expect(page.getByText(/Names a witness\./)).toBeVisible()
})

test('links that were ruined on the way open, or say what is wrong', async ({ page, watch }) => {
  watch.allow(/status of 404/)
  const link = await makeLink(page, '/?types=battles', 'Live')
  const code = new URL(link).pathname.split('/').at(-1) ?? ''
  for (const good of [
    code.toUpperCase(),
    `%25${code.charCodeAt(0).toString(16)}${code.slice(1)}`,
    `${code}.`,
  ]) {
    await page.goto(`/s/${good}`)
    await expect(page.getByRole('link', { name: 'Open in the dashboard' })).toHaveAttribute(
      'href',
      /types=battles/,
    )
  }
  await page.goto(`/s/${code.slice(0, 8)}`)
  await expect(page.getByRole('heading', { name: 'The link is cut short' })).toBeVisible()
  await page.goto('/s/abcdefghjkm2')
  await expect(page.getByRole('heading', { name: 'There is no such link' })).toBeVisible()
})

test('a page of another origin shows the map, which lies still until it is tapped; no other page may', async ({
  browser,
}) => {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>Another site</title><div style="height:300px"></div>${host.snippet}`)
  }) as ReturnType<typeof createServer> & { snippet: string }
  host.listen(0, '127.0.0.1')
  await once(host, 'listening')
  const address = host.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const server = await startServer('demo', { DATELINE_EMBED_ORIGINS: origin })
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: 360, height: 640 } })
  const made = await page.request.post('/api/shares', {
    headers: { origin: server.url },
    data: { kind: 'frozen', view: 'types=battles&theme=light', title: '"><b>Battles</b>' },
  })
  const { share } = (await made.json()) as { share: { code: string } }
  const oembed = await page.request.get(
    `/api/oembed?url=${encodeURIComponent(`${server.url}/s/${share.code}`)}&maxwidth=320`,
  )
  host.snippet = ((await oembed.json()) as { html: string }).html
  await page.goto(origin)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-map-idle="true"]').first()).toBeAttached({ timeout: 60_000 })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('"><b>Battles</b>')
  const cover = frame.getByRole('button', { name: 'Tap to move the map' })
  const top = await page.evaluate(() => window.scrollY)
  await cover.hover()
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top)
  await cover.click()
  await expect(cover).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(cover).toBeVisible()

  for (const path of ['/', `/s/${share.code}`, '/shares', '/figures']) {
    const policy = (await page.request.get(path)).headers()['content-security-policy']
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
  const policy = (await page.request.get(`/embed/${share.code}`)).headers()['content-security-policy']
  expect(policy).toContain(`frame-ancestors ${origin}`)
  expect((await page.request.get(`/s/${share.code}`)).headers()['set-cookie']).toBeUndefined()
  await page.close()
  await server.stop()
  host.close()
})
