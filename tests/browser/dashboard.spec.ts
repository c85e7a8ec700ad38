import { expect, test, untilMapIsDrawn } from './test'

test('shows the demo stories: a titled map with marks, excerpts and a timeline', async ({ page, watch }) => {
  await page.goto('/?layer=places')
  await untilMapIsDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ stories name \d+ places/)
  const map = page.locator('[data-map-ready]')
  await expect(map).toHaveAttribute('data-marks', /^[1-9]\d*$/)
  await expect(map).toHaveAttribute('data-tabs', /^[1-9]\d*$/)
  await expect(page.getByRole('list', { name: 'Excerpts' }).getByRole('article').first()).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Thu 12 Sep 2024: \d+ mentions in 2 stories$/ }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undated: / })).toBeVisible()
  await expect(page.getByText('GeoNames CC BY 4.0').first()).toBeVisible()
  expect(watch.foreign).toEqual([])
})

test('a mark opens the sentences behind it', async ({ page }) => {
  await page.goto('/?layer=places&map=8.5/48.28/37.18')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: /^Pokrovsk, settlement in Donetsk Oblast, Ukraine/ }).click()
  await expect(page).toHaveURL(/sel=geonames:704422|sel=geonames%3A704422/)
  await expect(page.getByRole('button', { name: 'Clear Pokrovsk' })).toBeVisible()
  const sentences = page.getByRole('list', { name: 'Excerpts' }).getByRole('article')
  await expect(sentences.first()).toContainText('Pokrovsk')
  await expect(sentences.first().locator('mark')).toHaveText('Pokrovsk')
})

test('a region is a shaded area with a tab, never a pin', async ({ page }) => {
  await page.goto('/?layer=places&map=6/51.5/36')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: /^Kursk Oblast, oblast or province in Russia/ }).click()
  await expect(page.getByRole('list', { name: 'Excerpts' }).getByRole('article').first()).toContainText(
    'Kursk',
  )
})

test('hovering a sentence puts a halo on its mark', async ({ page }) => {
  await page.goto('/?layer=places&map=7/48.3/37')
  await untilMapIsDrawn(page)
  await page.getByRole('list', { name: 'Excerpts' }).getByRole('article').first().hover()
  await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-hovered', /^[a-z0-9]+:/)
})

test('a selected sentence leads to its place in the story', async ({ page }) => {
  await page.goto('/?layer=places')
  const first = page.getByRole('list', { name: 'Excerpts' }).getByRole('article').first()
  await first.getByRole('button').first().click()
  await page.getByRole('link', { name: 'Read in story' }).click()
  await expect(page).toHaveURL(/\/stories\/[0-9a-f]{64}/)
  await expect(page.getByRole('navigation', { name: 'In this story' })).toBeVisible()
})

test('the map stays as it is when a filter makes the sentence above it shorter', async ({ page }) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  const heightOf = () => page.locator('#map').evaluate((map) => map.clientHeight)
  const title = page.getByRole('heading', { level: 1 })
  const [height, sentence] = [await heightOf(), await title.innerText()]
  await page.getByRole('checkbox', { name: /^Explosions/ }).click()
  await expect(title).not.toHaveText(sentence)
  expect(await heightOf()).toBe(height)
})
