import type { Page } from 'playwright/test'
import { expect, test, untilMapIsDrawn } from './test'

const NORTH = 'Sakha Republic'

/** To the story that tells of Selydove, where Pokrovsk is named. */
const openStory = async (page: Page): Promise<string> => {
  await page.goto('/?layer=places&q=Selydove')
  const excerpts = page.getByRole('list', { name: 'Excerpts' }).getByRole('article')
  await excerpts.filter({ hasText: 'Selydove' }).first().getByRole('button').first().click()
  await page.getByRole('link', { name: 'Read in story' }).click()
  await expect(page).toHaveURL(/\/stories\//)
  await page.keyboard.press('Escape')
  return new URL(page.url()).pathname
}

const openName = async (page: Page, name: string) => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
  const popover = page.getByRole('dialog', { name: new RegExp(`Which ${name}`) })
  await expect(popover).toBeVisible()
  return popover
}

/** The first decision asks for a name. */
const sign = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'Your name' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

const takeBack = async (page: Page): Promise<void> => {
  await page.goto('/corrections?state=holds')
  const rows = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Corrections')
  for (let left = await rows.count(); left > 0; left -= 1) {
    await rows.first().getByRole('button', { name: 'Take back' }).click()
    await rows.first().getByRole('button', { name: 'Take back' }).click()
    await expect(rows).toHaveCount(left - 1)
  }
}

test('a place is corrected by keyboard, stays after a reload, and is taken back from the audit page', async ({
  page,
}) => {
  const story = await openStory(page)
  const popover = await openName(page, 'Pokrovsk')
  await expect(popover).toContainText('Donetsk Oblast, Ukraine')
  await page.keyboard.press('s')
  await popover.getByRole('button', { name: new RegExp(`^Pokrovsk.*${NORTH}`) }).click()
  await sign(page)
  await expect(popover).toContainText('Decided by Ada')
  await expect(page.getByRole('region', { name: 'Last decision' })).toContainText(NORTH)

  await page.goto('/?layer=places&q=Selydove')
  const excerpts = page.getByRole('list', { name: 'Excerpts' })
  await expect(excerpts).toBeVisible()
  await page.goto(story)
  await expect(await openName(page, 'Pokrovsk')).toContainText(NORTH)

  await page.goto('/corrections')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ decisions? made by hand$/)
  const row = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem').first()
  await expect(row).toContainText(/Pokrovsk.* is Pokrovsk, Sakha Republic, Russia/)
  await row.getByRole('button', { name: 'Take back' }).click()
  await row.getByRole('textbox', { name: 'Reason, if you like' }).fill('it was the southern one')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Taken back by Ada')
  await expect(row).toContainText('it was the southern one')

  await page.goto(story)
  await expect(await openName(page, 'Pokrovsk')).toContainText('Donetsk Oblast, Ukraine')
})

test('“not a place” and its undoing are one key each', async ({ page }) => {
  await openStory(page)
  const places = page.getByRole('navigation', { name: 'In this story' })
  const row = places.getByRole('button', { name: /^Selydove/ })
  const before = (await row.textContent()) ?? ''
  const popover = await openName(page, 'Selydove')
  await page.keyboard.press('x')
  await sign(page)
  await expect(popover).toContainText('No place, an analyst decided.')
  await expect(row).not.toHaveText(before)
  await page.keyboard.press('z')
  await expect(page.getByRole('region', { name: 'Last decision' })).toContainText('Undone')
  await expect(row).toHaveText(before)
})

test('a pin is typed, the map and the other window follow', async ({ page, context }) => {
  const story = await openStory(page)
  const other = await context.newPage()
  await other.goto(story)
  await openName(page, 'Pokrovsk')
  await page.keyboard.press('p')
  const form = page.getByRole('form', { name: 'Pin on the map' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Brickworks')
  await form.getByRole('textbox', { name: 'Latitude' }).fill('48.3')
  await form.getByRole('textbox', { name: 'Longitude' }).fill('37.2')
  await expect(page.locator('[data-pin]')).toBeVisible()
  await form.getByRole('button', { name: 'Put it here' }).click()
  await sign(page)
  await expect(page.getByRole('navigation', { name: 'In this story' })).toContainText('Brickworks')
  await expect(other.getByRole('navigation', { name: 'In this story' })).toContainText('Brickworks')
  await other.close()
  await takeBack(page)
})

test('a report gets another type and status by hand; mark, list and legend follow', async ({ page }) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  const list = page.getByRole('list', { name: 'Reports' })
  await list.getByRole('article').first().getByRole('button').first().click()
  const card = page.getByRole('article').first()
  await expect(card).toBeVisible()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: /^Correct:/ })
  await page.keyboard.press('s')
  await expect(dialog.getByRole('combobox', { name: 'Status' })).toBeFocused()
  await dialog.getByRole('combobox', { name: 'Status' }).selectOption('denied')
  await sign(page)
  await expect(dialog).toContainText('Decided by Ada')
  await dialog.getByRole('combobox', { name: 'Event type', exact: true }).selectOption('riots')
  await dialog.getByRole('button', { name: 'Set the type' }).click()
  await expect(dialog).toHaveAccessibleName('Correct: Riot')
  await page.keyboard.press('Escape')
  await expect(card).toContainText('Set by Ada')
  await expect(page.getByRole('listitem').filter({ hasText: /^Riots/ })).toContainText('1')
  await takeBack(page)
})

test('words that were overlooked become a place of every story', async ({ page }) => {
  await openStory(page)
  const words = page
    .getByRole('article')
    .locator('p [data-start]:not(:has(a))')
    .filter({ hasText: /[a-z]{4,} [a-z]+/ })
    .first()
  await words.evaluate((element) => {
    const node = element.firstChild
    const text = node?.textContent ?? ''
    const start = text.search(/[a-z]{4,}/)
    const range = document.createRange()
    range.setStart(node ?? element, start)
    range.setEnd(node ?? element, start + (/^[a-z]+/.exec(text.slice(start))?.[0].length ?? 1))
    window.getSelection()?.removeAllRanges()
    window.getSelection()?.addRange(range)
  })
  const bar = page.getByRole('region', { name: 'Selected words' })
  await expect(bar).toBeVisible()
  await page.keyboard.press('n')
  await bar.getByRole('combobox', { name: 'Holds for' }).selectOption('story')
  await bar.getByRole('searchbox').fill('Myrnohrad')
  await bar.getByRole('button', { name: /^Myrnohrad.*Donetsk Oblast/ }).click()
  await sign(page)
  await expect(page.getByRole('region', { name: 'Last decision' })).toContainText('is Myrnohrad')
  await expect(page.getByRole('navigation', { name: 'In this story' })).toContainText('Myrnohrad')
  await takeBack(page)
})

test('a decision that the server refuses is told, and nothing changes', async ({ page, watch }) => {
  watch.allow(/404|Failed to load/)
  await openStory(page)
  await page.route('**/api/corrections', async (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 404,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'urn:dateline:problem:place-not-found',
            title: 'There is no such place',
            status: 404,
            code: 'place-not-found',
            detail: 'Nothing was changed.',
          }),
        })
      : route.continue(),
  )
  await openName(page, 'Selydove')
  await page.keyboard.press('x')
  await sign(page)
  await expect(page.getByRole('region', { name: 'Last decision' })).toContainText('Nothing was changed.')
  await expect(page.getByRole('navigation', { name: 'In this story' })).toContainText('Selydove')
})
