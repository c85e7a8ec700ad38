import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test, untilMapIsDrawn } from './test'

/** How many reports the list says it shows. */
const shown = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/^\d[\d,]* of \d[\d,]*$/)
    .first()
    .textContent()
  return Number(text?.split(' of ')[0]?.replaceAll(',', ''))
}

/** An own place makes every story be read again when the next one comes. */
const addOwnPlace = (dataFolder: string): void => {
  const file = path.join(dataFolder, 'own.csv')
  writeFileSync(file, 'name,lat,lng,country\nZzyqxino,50.1,36.1,UA\n')
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/gazetteer.ts', 'import', file], {
    env: { ...process.env, DATELINE_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

test('from a search to a correction that outlives a re-run, and back from the audit page', async ({
  page,
  server,
}) => {
  test.setTimeout(180_000) // a re-run of every story is part of it
  await page.goto('/')
  await untilMapIsDrawn(page)
  const all = await shown(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Kupiansk')
  await expect(page.getByRole('option', { name: /^Kupiansk/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toBeLessThan(all)

  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Claimed' }) })
  const before = await shown(page)
  await row.hover()
  await row.getByRole('button', { name: 'Only Claimed' }).click()
  await expect(page).toHaveURL(/statuses=claimed/)
  // One of the reports there is no claim: the list is shorter once it answers to the filter.
  await expect.poll(() => shown(page)).toBeLessThan(before)
  const claims = await shown(page)
  expect(claims).toBeGreaterThan(0)
  const place = new URL(page.url()).search

  await page.keyboard.press('p')
  await expect(page).toHaveURL(/from=2024/)
  const first = new URL(page.url()).searchParams.get('from')
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe(first)
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Show all dates' }).click()
  await expect.poll(() => shown(page)).toBe(claims)

  await page.getByRole('list', { name: 'Reports' }).getByRole('button').first().click()
  await page.getByRole('link', { name: 'Read in story' }).first().click()
  await expect(page).toHaveURL(/\/stories\//)
  await page.getByRole('main').getByRole('link', { name: 'Kupiansk', exact: true }).first().click()
  const popover = page.getByRole('dialog', { name: /Which Kupiansk/ })
  await popover.getByRole('combobox', { name: 'Holds for' }).selectOption('story')
  await popover.getByRole('button', { name: /^Not a place/ }).focus()
  await page.keyboard.press('x')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(popover).toContainText('No place, an analyst decided.')

  await page.goto(`/${place}`)
  await expect.poll(() => shown(page)).toBeLessThan(claims)
  const fewer = await shown(page)

  addOwnPlace(server.dataFolder)
  const added = await page.evaluate(async () => {
    const response = await fetch('/api/stories', {
      method: 'POST',
      body: 'Nothing of note.',
      headers: { 'content-type': 'text/plain' },
    })
    return (await response.json()) as { stories: { id: string }[] }
  })
  await page.getByRole('button', { name: /^(?:Live|Reading)$/ }).click()
  await expect(page.getByRole('dialog', { name: 'What was read last' })).toContainText(
    /\d+ stories read again/,
  )
  await page.goto(`/${place}`)
  await expect.poll(() => shown(page)).toBe(fewer)

  await page.goto('/corrections')
  const decision = page
    .getByRole('list', { name: 'Corrections' })
    .getByRole('listitem')
    .filter({ hasText: 'Kupiansk' })
  await decision.getByRole('button', { name: 'Take back' }).click()
  await decision.getByRole('button', { name: 'Take back' }).click()
  await expect(decision).toContainText('Taken back by Ada')
  await page.goto(`/${place}`)
  await expect.poll(() => shown(page)).toBe(claims)
  // The other tests of this server count on the demo stories alone.
  await page.evaluate(
    (id) => fetch(`/api/stories/${id}`, { method: 'DELETE', body: JSON.stringify({ by: 'Ada' }) }),
    added.stories[0]?.id,
  )
})
