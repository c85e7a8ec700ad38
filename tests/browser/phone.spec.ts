import { expect, test, untilMapIsDrawn } from './test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone: the map, a sheet with the sentences, nothing wider than the screen', async ({ page }) => {
  await page.goto('/?layer=places')
  await untilMapIsDrawn(page)
  await expect(page.getByRole('list', { name: 'Excerpts' }).getByRole('article').first()).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Filters' }).tap()
  await expect(page.getByRole('dialog').getByRole('checkbox', { name: 'Settlement' })).toBeVisible()
})

test('on a phone: a tapped sentence opens its story', async ({ page }) => {
  await page.goto('/?layer=places')
  await page
    .getByRole('list', { name: 'Excerpts' })
    .getByRole('article')
    .first()
    .getByRole('button')
    .first()
    .tap()
  await page.getByRole('link', { name: 'Read in story' }).tap()
  await expect(page).toHaveURL(/\/stories\//)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})

test('on a phone: two spans are compared from the dates, with targets for thumbs', async ({ page }) => {
  await page.goto('/?from=2024-09-01&to=2024-10-15')
  await untilMapIsDrawn(page)
  const compare = page.getByRole('button', { name: 'Compare with the days before' })
  const box = await compare.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await compare.tap()
  await expect(page).toHaveURL(/compare=2024-07-18\.\.2024-08-31/)
  await expect(compare).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('list', { name: 'Reports, new, gone and still told of' })).toBeVisible()
  await page
    .getByRole('button', { name: /^Dates: / })
    .and(page.locator(':visible'))
    .tap()
  const week = page
    .getByRole('group', { name: 'Compared with the' })
    .getByRole('button', { name: 'Week before' })
  expect((await week.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await week.tap()
  await expect(page).toHaveURL(/compare=2024-08-25\.\.2024-08-31/)
  await expect(week).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await compare.tap()
  await expect(page).not.toHaveURL(/compare=/)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})

test('on a phone: the palette is a button on the page of a story', async ({ page }) => {
  await page.goto('/figures')
  const find = page.getByRole('button', { name: 'Find', exact: true })
  const box = await find.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await find.tap()
  await page.getByRole('combobox', { name: /^Find a place/ }).fill('Odesa')
  await page
    .getByRole('option', { name: /^Odesa/ })
    .first()
    .tap()
  await expect(page).toHaveURL(/\/\?.*sel=geonames/)
})
