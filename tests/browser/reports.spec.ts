import type { Page } from 'playwright/test'
import { ledger } from './ledger'
import { expect, test, untilMapIsDrawn } from './test'

const reports = (page: Page) => page.getByRole('list', { name: 'Reports' }).getByRole('article')

const shown = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/^\d[\d,]* of \d[\d,]*$/)
    .first()
    .textContent()
  return Number(text?.split(' of ')[0]?.replaceAll(',', ''))
}

test('the dashboard opens on reports: a sentence, marks, a list and bars by day of the event', async ({
  page,
}) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /(?:is|are) (?:reported|claimed|confirmed)/,
  )
  await expect(page.getByRole('button', { name: 'Reports', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(reports(page).first()).toContainText(/ · .* · (?:1 origin|\d+ independent origins)/)
  await expect(page.getByText('Reports by day of the event')).toBeVisible()
  await expect(
    page.getByRole('checkbox', { name: 'Other', exact: true }),
    'what is no conflict event is not shown unless asked for',
  ).not.toBeChecked()
})

test('reports by type and by how sure they are', async ({ page }) => {
  await page.goto('/')
  await expect(reports(page).first()).toBeVisible()
  const all = await shown(page)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Battles' }) })
  await row.hover()
  await row.getByRole('button', { name: 'Only Battles' }).click()
  await expect(page).toHaveURL(/types=battles/)
  await expect.poll(async () => shown(page)).toBeLessThan(all)
  const battles = await shown(page)
  await page.getByRole('checkbox', { name: 'Reported' }).click()
  await expect(page).toHaveURL(/statuses=/)
  await expect.poll(async () => shown(page)).toBeLessThan(battles)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(async () => shown(page)).toBe(all)
})

test('a denial and a dispute are one row', async ({ page }) => {
  await page.goto('/')
  await expect(reports(page).first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Denied or disputed' }).click()
  await expect(page).toHaveURL(/statuses=reported(?:,|%2C)claimed(?:,|%2C)confirmed(?:&|$)/)
})

test('from a report to its accounts, to the sentence in the story, and back', async ({ page }) => {
  await page.goto('/?q=Zaporizhzhia')
  await reports(page).first().getByRole('button').click()
  await expect(page).toHaveURL(/sel=event/)
  await expect(page.getByRole('heading', { name: 'Who says so', level: 3 })).toBeVisible()
  for (const fact of ['Where', 'When', 'How sure'])
    await expect(page.getByRole('term').filter({ hasText: fact }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Read in story' }).first().click()
  await expect(page).toHaveURL(/\/stories\/[0-9a-f]{64}\?.*at=\d+-\d+/)
  await expect(page.locator('[data-lit]').first()).toBeInViewport()
  await expect(page.getByRole('navigation', { name: 'In this story' })).toContainText('Reports')
  const map = page.locator('[data-map-ready]')
  await untilMapIsDrawn(page)
  await expect(map).toHaveAttribute('data-events', /^[1-9]/)
  await page
    .getByRole('group', { name: 'What the map shows' })
    .getByRole('button', { name: 'Places' })
    .click()
  await expect(map).toHaveAttribute('data-events', '0')
  await page.getByRole('link', { name: /Back to the map/ }).click()
  await expect(page.getByRole('button', { name: 'Back to the reports' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the reports' }).click()
  await expect(reports(page).first()).toBeVisible()
})

test('with the keyboard: into a card and back to its row', async ({ page }) => {
  await page.goto('/')
  const row = reports(page).nth(1).getByRole('button')
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row).toBeFocused()
})

test('a link opens the card it was copied from', async ({ page }) => {
  await page.goto('/')
  await reports(page).first().getByRole('button').click()
  await expect(page).toHaveURL(/sel=event/)
  const name = await page.getByRole('heading', { level: 1 }).textContent()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
  await expect(page.getByRole('heading', { name: 'Who says so', level: 3 })).toBeVisible()
})

test('the layers change places, and everything with them', async ({ page }) => {
  await page.goto('/')
  await expect(reports(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Places', exact: true }).click()
  await expect(page).toHaveURL(/layer=places/)
  await expect(page.getByRole('list', { name: 'Excerpts' }).getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/stories name \d+ places/)
  await expect(page.getByRole('checkbox', { name: 'Settlement' })).toBeVisible()
  await expect(page.getByText('Mentions by day of publication')).toBeVisible()
  await page.getByRole('button', { name: 'Reports', exact: true }).click()
  await expect(page).not.toHaveURL(/layer=/)
  await expect(page.getByRole('checkbox', { name: 'Battles' })).toBeVisible()
})

test('filters that leave nothing lead to the places', async ({ page }) => {
  await page.goto('/?q=zzzzunheardof')
  await expect(page.getByText('No report fits these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Show the places they name' }).click()
  await expect(page).toHaveURL(/layer=places/)
})

test('the figures: a chart by the form of each claim, a table, and who contradicts whom', async ({
  page,
}) => {
  await page.route('**/api/figures', (route) => route.fulfill({ json: ledger }))
  await page.goto('/')
  await page.getByRole('link', { name: 'Figures' }).click()
  await expect(page).toHaveURL(/\/figures/)
  await expect(
    page.getByRole('heading', { name: 'Foreign troops in Rekcjd: from 10,000 to 15,000' }),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /Foreign|foreign troops in Rekcjd over time/ })).toBeVisible()
  const table = page.getByRole('table', { name: 'foreign troops in Rekcjd' })
  await expect(table.getByRole('row')).toHaveCount(6)
  await expect(table).toContainText('5,000 above United States')
  await expect(table).toContainText('at least 10,000')
  await expect(table).toContainText('up to 12,000')
  await expect(page.getByRole('table', { name: 'Figures given once' })).toContainText('7')
  await expect(table.getByRole('link').first()).toHaveAttribute('href', /\/stories\/.*at=100-106/)
})

test('without a figure the ledger says what would stand there', async ({ page }) => {
  await page.route('**/api/figures', (route) => route.fulfill({ json: { lines: [], total: 0 } }))
  await page.goto('/figures')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No story gives a figure yet')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('reports in the sheet, their card, and nothing wider than the screen', async ({ page }) => {
    await page.goto('/')
    await untilMapIsDrawn(page)
    await expect(reports(page).first()).toBeVisible()
    await page.getByRole('button', { name: /^Battles \d+$/ }).tap()
    await expect(page).toHaveURL(/types=battles/)
    await reports(page).first().getByRole('button').tap()
    await expect(page.getByRole('heading', { name: 'Who says so', level: 3 })).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.route('**/api/figures', (route) => route.fulfill({ json: ledger }))
    await page.goto('/figures')
    await expect(page.getByRole('table').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
