import { expect, test, untilMapIsDrawn } from './test'

test('a copied link opens the same view in a new window', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?layer=places&kinds=settlement&from=2024-10-01&to=2024-12-31&map=7.2/48.5/37.2')
  await untilMapIsDrawn(page)
  await page
    .getByRole('list', { name: 'Excerpts' })
    .getByRole('article')
    .first()
    .getByRole('button')
    .first()
    .click()
  await expect(page).toHaveURL(/sel=/)
  await expect(page).toHaveURL(/map=7\.2\/49\.98/) // the map has gone to the sentence's place, which was out of sight
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('kinds=settlement')
  const title = await page.getByRole('heading', { level: 1 }).textContent()

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const copy = await other.newPage()
  await copy.goto(link)
  await untilMapIsDrawn(copy)
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await expect(copy.getByRole('checkbox', { name: 'Country' })).not.toBeChecked()
  await expect(copy.getByRole('checkbox', { name: 'Settlement' })).toBeChecked()
  expect(new URL(copy.url()).searchParams.get('sel')).toBe(new URL(link).searchParams.get('sel'))
  expect(new URL(copy.url()).searchParams.get('map')).toBe(new URL(link).searchParams.get('map'))
  await other.close()
})

const ugly = [
  '/?map=nonsense&kinds=planet&from=yesterday&sel=%00&theme=pink',
  '/?map=99/999/999&from=2024-13-45&uses=,,,&publishers=%25%25%25',
  `/?q=${'x'.repeat(5000)}`,
  '/?sel=geonames:704422%27%3Cscript%3E&fold=a,b&tray=1',
]
for (const [index, link] of ugly.entries()) {
  test(`a link with nonsense in it opens the dashboard (${index + 1})`, async ({ page }) => {
    const response = await page.goto(link)
    expect(response?.status()).toBe(200)
    await untilMapIsDrawn(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('a story that is not there says so', async ({ page, watch }) => {
  watch.allow(/404/)
  const response = await page.goto(`/stories/${'0'.repeat(64)}`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /map/i }).first()).toBeVisible()
})
