import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { z } from 'zod'
import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

const fileSchema = z.object({
  citation: z.object({ view: z.string(), viewHash: z.string() }),
  features: z.array(
    z.object({
      properties: z.object({
        layer: z.string(),
        eventType: z.string(),
        excerpt: z.string().min(1),
        storyId: z.string().min(1),
        from: z.string().nullable(),
      }),
    }),
  ),
})

const placesSchema = z.object({
  features: z.array(
    z.object({ properties: z.object({ kind: z.string(), count: z.number(), excerpt: z.string().min(1) }) }),
  ),
})

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Download these reports' })
const countIn = (text: string | null): number => Number(/^(\d[\d,]*) report/.exec(text ?? '')?.[1])

/** How many reports the title says the map shows; other tests of this server may have parted or joined some. */
const told = async (page: Page): Promise<number> => {
  const count = countIn(await page.getByText(/^\d[\d,]* reports, .*Every mark opens/).textContent())
  expect(count).toBeGreaterThan(1)
  return count
}

test('the GeoJSON of a filtered view holds as many reports as its title says', async ({ page }) => {
  await page.goto('/?from=2024-09-01&to=2024-11-30&types=battles,explosions-remote-violence')
  await untilMapIsDrawn(page)
  const count = await told(page)

  await page.getByRole('button', { name: 'Download' }).click()
  await expect(dialog(page)).toContainText(
    'Reports, 1 September to 30 November 2024: Battles, Explosions/Remote violence',
  )
  await expect(dialog(page)).toContainText(`${count} reports.`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('link', { name: 'GeoJSON' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(
    /^dateline-2024-09-01-to-2024-11-30-battles-explosions-remote-violence-[0-9a-f]{12}-on-\d{4}-\d\d-\d\d\.geojson$/,
  )
  const file = fileSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')))
  const events = file.features.filter(({ properties }) => properties.layer === 'event')
  expect(events).toHaveLength(count)
  expect(new Set(events.map(({ properties }) => properties.eventType))).toEqual(
    new Set(['battles', 'explosions-remote-violence']),
  )
  await expect(dialog(page)).toContainText(`view ${file.citation.viewHash}`)
  expect(await seriousFaults(page)).toEqual([])
})

test('from the palette; every format is a file, and the focus comes back', async ({ page }) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  const count = await told(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('geopackage')
  await expect(page.getByRole('option', { selected: true })).toContainText('Download these reports')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('status')).toContainText(`${count} reports.`)
  const links = dialog(page).getByRole('listitem').getByRole('link')
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const files = paths.filter((path) => path.startsWith('/api/export?'))
  expect(files).toHaveLength(5)
  for (const path of files) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    expect((await answer.body()).length, path).toBeGreaterThan(10_000)
  }
  expect(paths.filter((path) => /^\/api\/map\.(?:png|svg)\?.*picture=export/.test(path))).toHaveLength(2)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

test('on the layer of places the files are of places; reports are one step away', async ({ page }) => {
  await page.goto('/?layer=places&kinds=settlement')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Download' }).click()
  const places = page.getByRole('dialog', { name: 'Download these places' })
  await expect(places).toContainText('Places, all days: Settlement')
  const status = places.getByRole('status')
  await expect(status).toContainText(/\d places\./)
  const count = Number(/([\d,]+) places\./.exec((await status.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThan(5)
  const files = places.getByRole('link').filter({ hasNotText: 'Picture' })
  await expect(files).toHaveCount(4)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    places.getByRole('link', { name: 'GeoJSON' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^dateline-places-[0-9a-f]{12}-on-\d{4}-\d\d-\d\d\.geojson$/)
  const { features } = placesSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')))
  expect(features).toHaveLength(count)
  expect(new Set(features.map(({ properties }) => properties.kind))).toEqual(new Set(['settlement']))

  await places.getByRole('button', { name: 'Reports' }).click()
  await expect(dialog(page)).toContainText('Reports, all days')
  await expect(dialog(page).getByRole('link').filter({ hasNotText: 'Picture' })).toHaveCount(5)
  expect(await seriousFaults(page)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('from the filters, and nothing is wider than the screen', async ({ page }) => {
    await page.goto('/')
    await untilMapIsDrawn(page)
    const count = await told(page)
    await page.getByRole('button', { name: 'Filters' }).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Download these reports' }).tap()
    await expect(dialog(page).getByRole('status')).toContainText(`${count} reports.`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await seriousFaults(page)).toEqual([])
    await dialog(page).getByRole('button', { name: 'Close' }).tap()
    await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused()
  })
})
