import type { Page } from 'playwright/test'
import { expect, test } from './test'

const shown = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/^\d[\d,]* of \d[\d,]*$/)
    .first()
    .textContent()
  return Number(text?.split(' of ')[0]?.replaceAll(',', ''))
}

const untilShown = async (page: Page, holds: (count: number) => boolean): Promise<number> => {
  await expect.poll(async () => holds(await shown(page))).toBe(true)
  return shown(page)
}

test('only countries, then everything again', async ({ page }) => {
  await page.goto('/?layer=places')
  const all = await untilShown(page, (count) => count > 100)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Country' }) })
  await row.hover()
  await row.getByRole('button', { name: 'Only Country' }).click()
  await expect(page).toHaveURL(/kinds=country/)
  const countries = await untilShown(page, (count) => count < all)
  expect(countries).toBeGreaterThan(0)
  await page.goBack().catch(() => null)
  await page.goto('/?layer=places')
  await untilShown(page, (count) => count === all)
})

test('one publisher', async ({ page }) => {
  await page.goto('/?layer=places')
  const all = await untilShown(page, (count) => count > 100)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Coast desk' }) })
  await row.hover()
  await row.getByRole('button', { name: 'Only Coast desk' }).click()
  await untilShown(page, (count) => count > 0 && count < all)
  const publishers = page.getByRole('list', { name: 'Excerpts' }).getByRole('article')
  for (const article of await publishers.all()) await expect(article).toContainText('Coast desk')
})

test('words in the stories', async ({ page }) => {
  await page.goto('/?layer=places')
  const all = await untilShown(page, (count) => count > 100)
  await page.keyboard.press('/')
  await page.keyboard.type('bridges')
  await expect(page).toHaveURL(/q=bridges/)
  await untilShown(page, (count) => count > 0 && count < all)
  await page.getByRole('searchbox').fill('zzzzunheardof')
  await expect(page.getByText(/^0 of \d+$/).first()).toBeVisible()
})

test('a bar of the timeline selects its day, the brush widens it', async ({ page }) => {
  await page.goto('/?layer=places')
  const all = await untilShown(page, (count) => count > 100)
  await page.getByRole('button', { name: /^Thu 12 Sep 2024: / }).click()
  await expect(page).toHaveURL(/from=2024-09-12/)
  await expect(page).toHaveURL(/to=2024-09-12/)
  const day = await untilShown(page, (count) => count < all)
  await page.getByRole('slider', { name: 'Last day shown' }).focus()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/to=2024-09-19/)
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/to=2024-09/)
  const rest = await untilShown(page, (count) => count > day)
  expect(rest).toBeLessThan(all)
})

test('the undated stories on their own', async ({ page }) => {
  await page.goto('/?layer=places')
  const all = await untilShown(page, (count) => count > 100)
  await page.getByRole('button', { name: /^Undated: / }).click()
  await expect(page).toHaveURL(/undated=only/)
  await untilShown(page, (count) => count > 0 && count < all)
})

test('the not-placed tray gives the reason', async ({ page }) => {
  await page.goto('/?layer=places')
  await page.getByRole('button', { name: /\d+ not placed/ }).click()
  await expect(page).toHaveURL(/tray=not-placed/)
  await expect(page.locator('section[aria-labelledby^="why-"]').first()).toBeVisible()
  await expect(
    page.locator('section[aria-labelledby^="why-"]').first().getByRole('article').first(),
  ).toBeVisible()
})

test('what only leaves more out is drawn before the server answers, and not again when it does', async ({
  page,
}) => {
  await page.goto('/')
  const map = page.locator('[data-map-ready="true"]')
  const drawn = async (): Promise<number> => Number(await map.getAttribute('data-events'))
  await expect.poll(drawn).toBeGreaterThan(20)
  const all = await drawn()
  const held: (() => void)[] = []
  await page.route('**/api/events/marks?**', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  const battles = page.getByRole('checkbox', { name: 'Battles' })
  await battles.click()
  await expect.poll(drawn).toBeLessThan(all)
  const rest = await drawn()
  await expect.poll(() => held.length).toBe(1)
  const answered = page.waitForResponse('**/api/events/marks?**')
  held.shift()?.()
  const { total }: { total: number } = await (await answered).json()
  expect(total).toBe(rest)
  // Ticked again it is what was there at first, and wider than what is held back.
  await battles.click()
  await expect.poll(drawn).toBe(all)
  for (const release of held) release()
})
