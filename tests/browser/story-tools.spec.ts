import type { Page } from 'playwright/test'
import { expect, test, untilMapIsDrawn } from './test'

/** The first decision asks for a name. */
const sign = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'Your name' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** Adds a text through the API and opens its page; the id of the story. */
const add = async (page: Page, text: string): Promise<string> => {
  await page.goto('/')
  const id = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'text/markdown' }
    const answer = await fetch('/api/stories', { method: 'POST', headers, body })
    const added: unknown = await answer.json()
    return /"id":"([0-9a-f]{64})"/.exec(JSON.stringify(added))?.[1] ?? ''
  }, text)
  await page.goto(`/stories/${id}`)
  await expect(page.getByRole('button', { name: 'Move to the bin' })).toBeVisible()
  return id
}

const countStories = async (page: Page): Promise<number> => {
  const answer: { total: number } = await (await page.request.get('/api/stories?limit=1')).json()
  return answer.total
}

const toast = (page: Page) => page.getByRole('region', { name: 'Last decision' })

const front = (date: string, title: string, text: string): string =>
  `---\ndate: ${date}\ntitle: ${title}\npublisher: Test wire\n---\n${text}\n`

test('a story goes into the bin, is gone from the dashboard, and comes back', async ({ page }) => {
  const id = await add(
    page,
    front('2024-11-19', 'The mill at Rzhyshchiv', 'Drones struck the old mill in Rzhyshchiv on Monday.'),
  )
  const before = await countStories(page)
  const shown = async (): Promise<void> => {
    await page.goto(`/?layer=places&q=Rzhyshchiv`)
    await untilMapIsDrawn(page)
  }
  const excerpts = page.getByRole('list', { name: 'Excerpts' }).getByRole('article')
  await shown()
  await expect(excerpts.first()).toBeVisible()

  await page.goto(`/stories/${id}`)
  await page.getByRole('button', { name: 'Move to the bin' }).click()
  await sign(page)
  await expect(toast(page)).toContainText('The story is in the bin.')
  const notice = page.getByRole('region', { name: 'In the bin' })
  await expect(notice).toContainText('by Ada')
  await expect(page.getByRole('button', { name: 'Split this story' })).toHaveCount(0)
  expect(await countStories(page)).toBe(before - 1)
  await shown()
  await expect(excerpts).toHaveCount(0)

  await page.goto('/corrections')
  await page.getByRole('link', { name: 'Stories in the bin' }).click()
  const row = page
    .getByRole('list', { name: 'Stories in the bin' })
    .getByRole('listitem')
    .filter({ hasText: 'The mill at Rzhyshchiv' })
  await expect(row).toContainText('Test wire')
  await expect(row).toContainText('Put here by Ada')
  await row.getByRole('button', { name: 'Take out' }).click()
  await expect(row).toHaveCount(0)
  expect(await countStories(page)).toBe(before)
  await shown()
  await expect(excerpts.first()).toBeVisible()
})

test('putting away is undone by one key; the same text stays in the bin when it is added again', async ({
  page,
}) => {
  const text = 'Snow closed the road from Rzhyshchiv to Kaniv, the driver of a bus said.'
  await add(page, text)
  const bin = page.getByRole('button', { name: 'Move to the bin' })
  await bin.click()
  await sign(page)
  await expect(page.getByRole('region', { name: 'In the bin' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(toast(page)).toContainText('Undone')
  await expect(page.getByRole('region', { name: 'In the bin' })).toHaveCount(0)
  await bin.click()
  await expect(page.getByRole('region', { name: 'In the bin' })).toBeVisible()

  await page.goto('/')
  await page.getByRole('button', { name: 'Add a story' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Story text').fill(text)
  await dialog.getByRole('button', { name: 'Read and add' }).click()
  await expect(dialog.getByText('It is in the bin, where it was put by hand; nothing changed')).toBeVisible()
  await dialog.getByRole('link', { name: 'See it in the bin' }).click()
  await page.getByRole('button', { name: 'Take out of the bin' }).click()
  await expect(bin).toBeVisible()
})

test('a date set by hand moves the story on the timeline, and the text’s date comes back', async ({
  page,
}) => {
  const id = await add(page, front('2024-11-18', 'Quiet at the ferry', 'The ferry of Rzhyshchiv lay still.'))
  const days = async (): Promise<string[]> => {
    const answer: { days: { day: string }[] } = await (
      await page.request.get(`/api/timeline?story=${id}`)
    ).json()
    return answer.days.map(({ day }) => day)
  }
  expect(await days()).toEqual(['2024-11-18'])
  await page.getByRole('button', { name: 'Edit the date' }).click()
  const form = page.getByRole('dialog', { name: 'Date of the story' })
  await expect(form).toContainText('The text says 18 November 2024 (date from the front matter).')
  await form.getByLabel('Published on').fill('2024-10-02')
  await form.getByLabel('Reason, if you like').fill('an old print')
  await form.getByRole('button', { name: 'Set the date' }).click()
  await sign(page)
  const article = page.getByRole('main').getByRole('article')
  await expect(article).toContainText('date set by Ada; the text says 18 Nov 2024')
  expect(await days()).toEqual(['2024-10-02'])

  await page.getByRole('button', { name: 'Edit the date' }).click()
  await expect(form).toContainText('an old print')
  await form.getByLabel('Not known').check()
  await form.getByRole('button', { name: 'Set the date' }).click()
  await expect(article).toContainText('undated: date set by Ada')
  expect(await days()).toEqual([])
  await page.keyboard.press('z')
  await expect(article).toContainText('2 October 2024')
  await page.getByRole('button', { name: 'Edit the date' }).click()
  await form.getByRole('button', { name: 'Take back' }).click()
  await expect(article).toContainText('18 November 2024')
  expect(await days()).toEqual(['2024-11-18'])
})

test('a text of two stories is split by hand, and put together again', async ({ page }) => {
  const parts = [
    'Drones struck a fuel depot near Kaniv on Tuesday, killing two people.',
    'The bakery of Rzhyshchiv opened again after a year.',
  ]
  await add(page, front('2024-11-17', 'Two of a day', parts.join('\n\n')))
  const before = await countStories(page)
  await page.getByRole('button', { name: 'Split this story' }).click()
  const preview = page.getByRole('region', { name: 'What it becomes' })
  await expect(preview.getByRole('button', { name: 'Split' })).toBeDisabled()
  await page.getByRole('button', { name: 'A new story begins here' }).last().click()
  await expect(preview.getByRole('listitem')).toHaveText([/^Drones struck/, /^The bakery/])
  await preview.getByRole('button', { name: 'Split' }).click()
  await sign(page)
  await expect(toast(page)).toContainText('Split into 2 stories.')
  const notice = page.getByRole('region', { name: 'In the bin' })
  await expect(notice).toContainText('split by hand into 2')
  expect(await countStories(page)).toBe(before + 1)
  const whole = page.url()
  await notice.getByRole('link').last().click()
  await expect(page).not.toHaveURL(whole)
  await expect(page.getByRole('main').getByRole('article')).toContainText('The bakery of Rzhyshchiv')
  await expect(page.getByRole('main').getByRole('article')).not.toContainText('fuel depot')
  await expect(page.getByRole('main').getByRole('article')).toContainText('17 November 2024')

  await page.goto(whole)
  await notice.getByRole('button', { name: 'Take out of the bin, in one piece' }).click()
  await expect(notice).toHaveCount(0)
  expect(await countStories(page)).toBe(before)
  await page.goto('/bin')
  await expect(page.getByRole('list', { name: 'Stories in the bin' })).toContainText('put together again')
})

test('one key leads to the story before and to the one after', async ({ page }) => {
  const early = await add(page, front('2031-01-01', 'First of three', 'Rain in Kaniv, day one.'))
  const late = await add(page, front('2031-01-03', 'Third of three', 'Rain in Kaniv, day three.'))
  const middle = await add(page, front('2031-01-02', 'Second of three', 'Rain in Kaniv, day two.'))
  const around = page.getByRole('navigation', { name: 'Stories by day' })
  await expect(around.getByRole('link', { name: 'Later story' })).toHaveAttribute('href', `/stories/${late}`)
  await page.keyboard.press('h')
  await expect(page).toHaveURL(new RegExp(early))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First of three')
  await page.keyboard.press('l')
  await expect(page).toHaveURL(new RegExp(middle))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second of three')
  await around.getByRole('link', { name: 'Later story' }).click()
  await expect(page).toHaveURL(new RegExp(late))
  await expect(around.getByRole('link', { name: 'Later story' })).toHaveCount(0)
})

test('names and marks tell in a hint, the map follows the reading, and paper has a list', async ({
  page,
}) => {
  await add(
    page,
    front(
      '2024-11-07',
      'A night in Pokrovsk',
      'Russian forces shelled Pokrovsk on Tuesday, killing three people, the regional governor said.',
    ),
  )
  await untilMapIsDrawn(page)
  const text = page.getByRole('main')
  await text.getByRole('link', { name: 'Pokrovsk', exact: true }).first().focus()
  await expect(page.getByRole('tooltip')).toContainText(/Pokrovsk, Donetsk Oblast, Ukraine \d+%/)
  await page.keyboard.press('Escape')

  const mark = text.getByRole('button', { name: /mark “.*shelled Pokrovsk/ })
  await mark.hover()
  await expect(text.locator('[data-lit]').first()).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(text.locator('[data-lit]')).toHaveCount(0)

  // A short window puts the one paragraph in its middle.
  const { bottom } = await text
    .locator('p[data-from]')
    .first()
    .evaluate((line) => line.getBoundingClientRect())
  await page.setViewportSize({ width: 1440, height: Math.round(bottom * 2 - 20) })
  await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-hovered', /^event:/)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Places', level: 2 }).last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Move to the bin' })).toBeHidden()
  await expect(text.getByRole('link', { name: 'Pokrovsk' }).first()).toHaveAttribute('data-number', /^\d+$/)
})
