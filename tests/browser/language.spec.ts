import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const languageOf = 'document.documentElement.lang'

test('a visitor takes Ukrainian, keeps it after a reload, and goes back; the address stays', async ({
  page,
}) => {
  await page.goto('/?layer=places&kinds=settlement')
  await expect(page.getByRole('heading', { name: 'What kind of place' })).toBeVisible()
  expect(await page.evaluate(languageOf)).toBe('en')
  const address = page.url()
  await page.getByRole('button', { name: 'Українська' }).click()
  await expect(page.getByRole('heading', { name: 'Яке це місце' })).toBeVisible()
  expect(page.url()).toBe(address)
  expect(await page.evaluate(languageOf)).toBe('uk')
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Населений пункт' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Країна' })).not.toBeChecked()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'What kind of place' })).toBeVisible()
  expect(await page.evaluate(languageOf)).toBe('en')
})

test('the palette finds the other language by a word of either', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('мова')
  await expect(page.getByRole('option', { name: 'Use Ukrainian' })).toBeVisible()
  await page.getByRole('combobox').fill('language')
  await page.getByRole('option', { name: 'Use Ukrainian' }).click()
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('theme')
  await expect(page.getByRole('option', { name: /світлу тему|темну тему/ })).toBeVisible()
})

test.describe('a browser that asks for Ukrainian', () => {
  test.use({ locale: 'uk-UA' })

  test('opens everything in Ukrainian, with the right forms of numbers', async ({ page }) => {
    await page.goto('/')
    expect(await page.evaluate(languageOf)).toBe('uk')
    for (const name of ['Що сталося', 'Наскільки певно', 'Наскільки точно', 'Хто повідомляє'])
      await expect(page.getByRole('heading', { name })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Вибухи, дистанційне' })).toBeChecked()
    const timeline = page.getByRole('region', { name: 'Часова шкала' })
    const days = timeline.getByRole('group', { name: 'Дні з повідомленнями' }).getByRole('button')
    await expect(days.first()).toHaveAccessibleName(/: \d+ повідомлен(ня|ь) – /)
    for (const name of await days.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? ''),
    )) {
      const [, number = '', word] = /: (\d+) (повідомлен(?:ня|ь))/.exec(name) ?? []
      const isMany = /(^|[^1])[5-90]$|1\d$/.test(number)
      expect(`${number} ${word}`).toBe(`${number} ${isMany ? 'повідомлень' : 'повідомлення'}`)
    }

    const reports = page.getByRole('list', { name: 'Повідомлення' })
    await reports.getByRole('button').first().click()
    for (const name of ['Де', 'Коли', 'Наскільки певно'])
      await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) })).toBeVisible()
    await page.getByRole('button', { name: /^Виправити/ }).click()
    const dialog = page.getByRole('dialog', { name: /^Виправити: / })
    await expect(dialog.getByRole('combobox', { name: /^Тип події/ })).toBeVisible()
    await expect(dialog.getByRole('combobox', { name: 'Статус' })).toContainText('Спростовано')
    await page.keyboard.press('Escape')

    await page.getByRole('link', { name: 'Читати в матеріалі' }).first().click()
    await expect(page.getByRole('heading', { name: 'Як позначено місця' })).toBeVisible()
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('button', { name: 'Розділити матеріал' })).toBeVisible()
    await page.getByRole('main').locator('[data-name]').first().click()
    await expect(page.getByRole('dialog', { name: /^Яке це місце: / })).toContainText('Інше місце')
  })

  test('axe finds nothing serious, and nothing is cut off', async ({ page }) => {
    await page.goto('/')
    await untilMapIsDrawn(page)
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('list', { name: 'Повідомлення' }).getByRole('button').first().click()
    await expect(page.getByRole('heading', { name: 'Хто повідомляє', level: 3 })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await expect(page.getByRole('list', { name: 'Повідомлення' })).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await seriousFaults(page)).toEqual([])
  })

  test('a page that is not there says so', async ({ page, watch }) => {
    watch.allow(/404/)
    await page.goto('/nothing-here')
    await expect(page.getByRole('heading', { name: 'За цією адресою нічого немає' })).toBeVisible()
    await expect(page).toHaveTitle('Не знайдено · Dateline')
    await page.getByRole('link', { name: 'Назад до карти' }).click()
    await expect(page.getByRole('heading', { name: 'Що сталося' })).toBeVisible()
  })
})
