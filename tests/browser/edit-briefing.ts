import type { Locator, Page } from 'playwright/test'
import { expect } from './test'

/** Two maps at once, drawn by software: ms of one test. */
export const patience = 180_000

export const november = { days: { from: '2024-11-01', to: '2024-11-30' }, author: 'Ada' }

export const rows = (page: Page): Locator => page.locator('[data-slide-row]')
export const chosen = (page: Page): Locator => page.locator('[data-slide-row][data-chosen]')
export const titleField = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true })

export const choose = async (page: Page, at: number): Promise<void> => {
  await rows(page).nth(at).locator('[data-choose]').click()
  await expect(rows(page).nth(at)).toHaveAttribute('data-chosen', 'true')
}
const untilSaved = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-save="saved"]')).toBeVisible()
}
/** Does something and waits until the server has it. */
export const saving = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  // Not the answer to what was done before.
  await untilSaved(page)
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
  await act()
  await saved
  await untilSaved(page)
}
export const open = async (page: Page, id: string, more = ''): Promise<void> => {
  await page.goto(`/briefings/${id}${more}`)
  await expect(rows(page).first()).toBeVisible()
}
