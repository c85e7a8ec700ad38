import { ledger } from './ledger'
import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing serious on the reports, a card and the figures (${theme})`, async ({ page }) => {
    await page.goto(`/?theme=${theme}`)
    await untilMapIsDrawn(page)
    await expect(page.getByRole('list', { name: 'Reports' }).getByRole('article').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('list', { name: 'Reports' }).getByRole('button').first().click()
    await expect(page.getByRole('heading', { name: 'Who says so', level: 3 })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.route('**/api/figures', (route) => route.fulfill({ json: ledger }))
    await page.goto(`/figures?theme=${theme}`)
    await expect(page.getByRole('table').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`axe finds nothing serious while two spans are compared (${theme})`, async ({ page }) => {
    await page.goto(`/?theme=${theme}&from=2024-09-01&to=2024-10-15&compare=2024-08-01..2024-08-31`)
    await untilMapIsDrawn(page)
    await expect(page.getByRole('heading', { name: /^New \d+/ })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`axe finds nothing serious on the places (${theme})`, async ({ page }) => {
    await page.goto(`/?layer=places&theme=${theme}`)
    await untilMapIsDrawn(page)
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Add a story' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`axe finds nothing serious on the palette, the keys and a grouped list (${theme})`, async ({
    page,
  }) => {
    await page.goto(`/?group=place&theme=${theme}`)
    await untilMapIsDrawn(page)
    await expect(page.getByRole('list', { name: 'Reports' }).getByRole('heading').first()).toBeVisible()
    await page.keyboard.press('/')
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.type('odesa')
    await expect(page.getByRole('option', { name: /^Odesa/ }).first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys' }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`axe finds nothing serious while something is corrected, and on the corrections (${theme})`, async ({
    page,
  }) => {
    await page.goto(`/?theme=${theme}`)
    await page.getByRole('list', { name: 'Reports' }).getByRole('button').first().click()
    await page.getByRole('button', { name: /^Correct/ }).click()
    const dialog = page.getByRole('dialog', { name: /^Correct:/ })
    await expect(dialog).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await dialog.getByRole('combobox', { name: 'Status' }).selectOption('disputed')
    const name = page.getByRole('dialog', { name: 'Your name' })
    await expect(name).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await name.getByRole('textbox', { name: 'Name' }).fill('Grace')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('Decided by Grace')
    await page.keyboard.press('Escape')
    await page.keyboard.press('z')
    await expect(page.getByRole('region', { name: 'Last decision' })).toContainText('Undone')
    expect(await seriousFaults(page)).toEqual([])
    await page.goto(`/corrections?theme=${theme}`)
    await expect(page.getByRole('list', { name: 'Corrections' }).getByRole('listitem').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })

  test(`axe finds nothing serious on a story (${theme})`, async ({ page }) => {
    const page0 = await page.request.get('/api/stories?limit=1')
    const { items } = (await page0.json()) as { items: { id: string }[] }
    await page.goto(`/stories/${items[0]?.id}?theme=${theme}`)
    await untilMapIsDrawn(page)
    expect(await seriousFaults(page)).toEqual([])
  })
}
