import { expect, test } from './test'

test.use({ baseURL: async ({ emptyServer }, use) => use(emptyServer.url) })

test('an empty database says what to do, with one button', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'No stories yet' })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Add a story' }).click()
  await expect(page.getByRole('dialog').getByLabel('Story text')).toBeVisible()
})
