import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright/test'
import { z } from 'zod'
import { expect, test, untilMapIsDrawn } from './test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeAnswer = z.object({
  violations: z.array(z.object({ id: z.string(), impact: z.string().nullable() })),
})
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const answer: unknown = await page.evaluate('axe.run()')
  return axeAnswer
    .parse(answer)
    .violations.filter(({ impact }) => impact !== 'minor')
    .map(({ id }) => id)
}

const front = JSON.stringify({
  type: 'FeatureCollection',
  features: [1, 10, 20].map((day) => ({
    type: 'Feature',
    properties: { name: 'Front line', date: `2024-10-${String(day).padStart(2, '0')}` },
    geometry: {
      type: 'LineString',
      coordinates: [
        [36.5, 47.5 + day / 100],
        [37.75, 48.2 + day / 100],
        [38.2, 49.5],
      ],
    },
  })),
})
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})
const drawn = (page: Page) => page.locator('[data-overlay-days]')
const openPanel = async (page: Page) => page.getByRole('button', { name: /^Layers/ }).click()

test('a front line day by day is added and follows the days of the view', async ({ page }) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  await openPanel(page)
  await page.getByRole('button', { name: 'Add a layer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a layer' })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('Layer file').setInputFiles(file('front.geojson', front))
  await expect(dialog.getByText('3 features; dates 1–20 Oct 2024 from “date”; a plain layer.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: /^Layers/ })).toBeFocused()
  await expect(drawn(page)).toHaveAttribute('data-overlay-days', '2024-10-20')
  await expect(page.getByText('Own layer: front')).toBeVisible()

  await page.goto('/?from=2024-10-11&to=2024-10-15')
  await expect(drawn(page)).toHaveAttribute('data-overlay-days', '2024-10-10')
  await page.reload()
  await expect(drawn(page)).toHaveAttribute('data-overlay-days', '2024-10-10')
  await page.goto('/?to=2024-10-09')
  await expect(drawn(page)).toHaveAttribute('data-overlay-days', '2024-10-01')
  await expect(drawn(page)).toHaveAttribute('data-overlay-features', '1')
})

test('a layer is put away, renamed and deleted', async ({ page, server }) => {
  const added = await page.request.post('/api/overlays', {
    headers: { origin: server.url },
    multipart: { file: file('front.geojson', front) },
  })
  expect(added.status()).toBe(200)
  await page.goto('/')
  await untilMapIsDrawn(page)
  await openPanel(page)
  await page.getByRole('checkbox', { name: 'front' }).click()
  await expect(page).toHaveURL(/overlays=none/)
  await expect(drawn(page)).toHaveAttribute('data-overlay-features', '0')
  await page.getByRole('checkbox', { name: 'front' }).click()
  await expect(drawn(page)).toHaveAttribute('data-overlay-features', '1')

  await page.getByRole('button', { name: 'Edit front' }).click()
  const edit = page.getByRole('dialog', { name: 'Edit layer' })
  await edit.getByLabel('Name').fill('Line of contact')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Own layer: Line of contact')).toBeVisible()

  await openPanel(page)
  await page.getByRole('button', { name: 'Delete Line of contact' }).click()
  await page.getByRole('button', { name: 'Delete layer' }).click()
  await expect(page.getByText('Own layer: Line of contact')).toHaveCount(0)
  await expect(drawn(page)).toHaveAttribute('data-overlay-features', '0')
})

test('a broken file is answered in words, and axe finds nothing in the dialog', async ({ page, watch }) => {
  watch.allow(/422/)
  await page.goto('/')
  await untilMapIsDrawn(page)
  await openPanel(page)
  await page.getByRole('button', { name: 'Add a layer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a layer' })
  await dialog.getByLabel('Layer file').setInputFiles(file('cut.geojson', front.slice(0, 300)))
  await expect(dialog.getByRole('alert')).toContainText('The JSON is broken')
  await expect(dialog.getByRole('alert')).toContainText('line 1')
  expect(await faults(page)).toEqual([])
})

const posts = [
  'name,type,event_date,latitude,longitude,notes',
  'North post,Battles,2024-10-03,49.1,37.4,Seen from the ridge.',
  'South post,Shelling,2024-10-05,46.6,32.7,',
  ',Shelling,2024-10-06,46.7,32.8,',
].join('\n')

test('the features of a layer are found, and gone to, with the keyboard only', async ({ page, server }) => {
  const added = await page.request.post('/api/overlays', {
    headers: { origin: server.url },
    multipart: { file: file('posts.csv', posts) },
  })
  expect(added.status()).toBe(200)
  await page.goto('/?overlays=none')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: /^Layers/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '3 features of posts: list them' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'In “posts”' })
  const rows = dialog.getByRole('list', { name: 'Features of posts' }).getByRole('button')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(2)).toHaveText('Shelling6 October 2024')
  expect(await faults(page)).toEqual([])

  await dialog.getByRole('searchbox', { name: 'Find a feature' }).fill('nowhere')
  await expect(dialog.getByText('0 of 3 features.')).toBeVisible()
  await dialog.getByRole('searchbox').fill('post')
  await expect(dialog.getByText('2 of 3 features.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/map=10\/49\.1\/37\.4/)
  await expect(page).not.toHaveURL(/overlays=none/)
  const map = page.locator('#map')
  await expect(map.getByText('North post')).toBeVisible()
  await expect(map.getByText('Seen from the ridge.')).toBeVisible()
  await expect(map.getByText('Own layer: posts. Not from stories.')).toBeVisible()
  await expect(page.locator('#map canvas')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(map.getByText('North post')).toBeHidden()
})

test('a layer that is cut says how much of it is drawn', async ({ page, server }) => {
  const added = await page.request.post('/api/overlays', {
    headers: { origin: server.url },
    multipart: { file: file('posts.csv', posts) },
  })
  expect(added.status()).toBe(200)
  await page.route('**/api/overlays/*/features*', async (route) => {
    const answer = await route.fetch()
    const features: object = await answer.json()
    await route.fulfill({ json: { ...features, total: 31_402, truncated: true } })
  })
  await page.goto('/')
  await untilMapIsDrawn(page)
  const cut = 'The first 3 of 31,402 are drawn.'
  await expect(page.getByRole('region', { name: 'Own layers, not from stories' })).toContainText(cut)
  await openPanel(page)
  await expect(page.getByRole('dialog', { name: 'Layers' })).toContainText(cut)
  await page.getByRole('button', { name: /^3 features of posts/ }).click()
  await expect(page.getByRole('dialog', { name: 'In “posts”' })).toContainText(cut)
})
