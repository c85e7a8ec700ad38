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
