import { expect, test, untilMapIsDrawn } from './test'

test.beforeEach(async ({ page }) => {
  await page.goto('/?layer=places&q=Selydove')
  const excerpt = page
    .getByRole('list', { name: 'Excerpts' })
    .getByRole('article')
    .filter({ hasText: 'Selydove' })
    .first()
  await excerpt.getByRole('button').first().click()
  await page.getByRole('link', { name: 'Read in story' }).click()
  await expect(page).toHaveURL(/\/stories\//)
})

test('the whole text stands there with its places marked and mapped', async ({ page }) => {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'In this story' })).toContainText('Selydove')
  await expect(page.getByText('How places are marked')).toBeVisible()
  await untilMapIsDrawn(page)
  await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-places', /^[1-9]/)
})

test('a marked name shows which place was chosen, how sure, and why', async ({ page }) => {
  await page.keyboard.press('Escape')
  await page.getByRole('main').getByRole('link', { name: 'Pokrovsk', exact: true }).first().click()
  const popover = page.getByRole('dialog', { name: /Which Pokrovsk/ })
  await expect(popover).toBeVisible()
  await expect(popover).toContainText('Donetsk Oblast, Ukraine')
  await expect(popover).toContainText(/\d+\s?%/)
  await expect(popover.getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(popover).toBeHidden()
})
