import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { APIRequestContext, Browser, Page } from 'playwright/test'
import { z } from 'zod'
import type { TestServer } from './start-server'
import { expect, test } from './test'

const madeSchema = z.object({
  briefing: z.object({
    id: z.string(),
    title: z.string(),
    template: z.string(),
    revision: z.number(),
    slides: z.array(z.looseObject({ kind: z.string() })),
  }),
})
const hostile = '</script><script>document.title = "taken"</script>'
const wishes = {
  template: 'daily',
  title: hostile,
  days: { from: '2024-08-01', to: '2025-01-27' },
  before: { from: '2024-05-01', to: '2024-07-31' },
}

/** A briefing of the demo stories, downloaded to a folder of its own. */
const download = async (
  request: APIRequestContext,
  { url }: TestServer,
): Promise<{ file: string; kinds: string[]; discard: () => void }> => {
  const made = await request.post(`${url}/api/briefings`, { headers: { origin: url }, data: wishes })
  const { briefing } = madeSchema.parse(await made.json())
  const { title, template, revision, slides } = briefing
  const body = {
    title,
    template,
    slides: slides.map((slide, at) => (at === 0 ? { ...slide, title: hostile } : slide)),
  }
  const saved = await request.put(`${url}/api/briefings/${briefing.id}`, {
    headers: { origin: url },
    data: { revision, body },
  })
  expect(saved.ok()).toBe(true)
  const answer = await request.get(`${url}/api/briefings/${briefing.id}/html`)
  expect(answer.headers()['content-disposition']).toBe(
    `attachment; filename="dateline-briefing-2025-01-27-${briefing.id}-r2.html"`,
  )
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-stick-'))
  const file = path.join(folder, 'briefing.html')
  writeFileSync(file, await answer.body())
  const kinds = briefing.slides.map(({ kind }) => kind)
  return { file, kinds, discard: () => rmSync(folder, { recursive: true }) }
}

/** The file in a browser that has no network; what it asks for beside itself, and what it complains of, is kept. */
const openFile = async (browser: Browser, file: string, prepare?: (page: Page) => Promise<unknown>) => {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await prepare?.(page)
  await page.goto(pathToFileURL(file).href)
  await expect(page.locator('[data-slide]')).toBeVisible()
  return { page, asked, errors, close: () => context.close() }
}

const main = (page: Page) => page.getByRole('main')
const kindOf = (page: Page) => page.locator('[data-slide]').getAttribute('data-slide')

/** Goes on with the key, visiting each slide once; lists may take several frames. Gives the kinds in order. */
const walk = async (page: Page, visit: (kind: string | null) => Promise<void>): Promise<string[]> => {
  await page.keyboard.press('End')
  await expect(main(page)).not.toHaveAttribute('data-frame', '1')
  const last = Number(await main(page).getAttribute('data-frame'))
  await page.keyboard.press('Home')
  const kinds = new Map<string, string>()
  for (let frame = 1; frame <= last; frame++) {
    await expect(main(page)).toHaveAttribute('data-frame', String(frame))
    const kind = await kindOf(page)
    const slide = (await page.locator('[data-at]').getAttribute('data-at')) ?? ''
    if (!kinds.has(slide)) await visit(kind)
    kinds.set(slide, kind ?? '')
    await page.keyboard.press('PageDown')
  }
  return [...kinds.values()]
}

test('a briefing opens from the disk, without a server and without a request, with its maps alive', async ({
  browser,
  request,
  server,
}) => {
  test.setTimeout(360_000) // ms; every map of a deck is drawn by a software renderer
  const { file, kinds, discard } = await download(request, server)
  const { page, asked, errors, close } = await openFile(browser, file)
  await expect(page).toHaveTitle(hostile)
  await expect(page.getByText(hostile).first()).toBeVisible()

  const drawn = page.locator('[data-map-idle="true"]')
  const seen = await walk(page, async (kind) => {
    if (kind !== 'map') return
    await expect(drawn).toBeAttached({ timeout: 60_000 })
    const { marks, clusters, tabs } = await drawn.evaluate(({ dataset }) => ({ ...dataset }))
    expect(Number(marks) + Number(clusters) + Number(tabs)).toBeGreaterThan(0)
  })
  expect(seen).toEqual(kinds)

  // Where it stands is kept in the address; looking around far from the slide's ground finds ground there too.
  await page.keyboard.press('3')
  await expect(page).toHaveURL(/#\d+,4m$/)
  const address = page.url()
  await page.reload()
  expect(page.url()).toBe(address)
  expect(await kindOf(page)).toBe('map')
  await expect(drawn).toBeAttached({ timeout: 60_000 })
  await page.mouse.move(600, 250)
  await page.mouse.down()
  await page.mouse.move(1200, 250, { steps: 4 })
  await page.mouse.up()
  await expect(main(page)).toHaveAttribute('data-detour', 'true')
  await expect(drawn).toBeAttached({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await expect(main(page)).not.toHaveAttribute('data-detour')

  // Letters, room and light are those of the room's screen.
  expect(await page.evaluate(() => document.fonts.check('600 20px "Noto Sans"', 'Київ'))).toBe(true)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/,6m$/)
  await page.keyboard.press('l')
  await expect(page.locator('[data-spotlight]')).toBeAttached()
  await page.keyboard.press(' ')
  await expect(main(page)).toHaveAttribute('data-playing', 'true')

  const own = pathToFileURL(file).href
  expect(asked.filter((url) => url.split('#')[0] !== own)).toEqual([])
  expect(errors).toEqual([])
  await close()
  discard()
})

test('without WebGL the slides of a file show their maps as pictures', async ({
  browser,
  request,
  server,
}) => {
  const { file, kinds, discard } = await download(request, server)
  const { page, errors, close } = await openFile(browser, file, (opened) =>
    opened.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = new Proxy(real, {
        apply: (target, canvas, given: unknown[]) =>
          String(given[0]).includes('webgl') ? null : Reflect.apply(target, canvas, given),
      })
    }),
  )
  const first = kinds.indexOf('map')
  await page.keyboard.press(String(first + 1))
  const picture = page.getByRole('img', { name: /^Map of \d+ events?$/ })
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(768)
  const before = await picture.getAttribute('src')
  await page.keyboard.press('PageDown')
  await expect(picture).not.toHaveAttribute('src', before ?? '')
  expect(errors).toEqual([])
  await close()
  discard()
})

test('the file speaks the language of whoever asked for it', async ({ request, server }) => {
  const made = await request.post(`${server.url}/api/briefings`, {
    headers: { origin: server.url },
    data: { template: 'daily' },
  })
  const { briefing } = madeSchema.parse(await made.json())
  const address = `${server.url}/api/briefings/${briefing.id}/html`
  const text = await (await request.get(address, { headers: { 'accept-language': 'uk' } })).text()
  expect(text).toContain('<html lang="uk">')
  expect(text).toContain('Найдальший')
  expect((await request.get(`${server.url}/api/briefings/abcdefghjkm2/html`)).status()).toBe(404)
  expect((await request.get(`${address}?notes=no`)).status()).toBe(200)
  expect((await request.get(`${address}?notes=some`)).status()).toBe(400)
})
