import { expect, test } from './test'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = new Proxy(real, {
      apply: (target, canvas, given: unknown[]) =>
        String(given[0]).includes('webgl') ? null : Reflect.apply(target, canvas, given),
    })
  })
})

test('without WebGL the server draws the map, said in words, with the whole list beside it', async ({
  page,
  watch,
}) => {
  watch.allow(/webgl/i)
  await page.goto('/')
  const picture = page.getByRole('img', { name: /^Map of \d+ events: .+ in the list\.$/ })
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBeGreaterThan(300)
  await expect(page.getByRole('alert').filter({ hasText: 'draw the moving map' })).toContainText('WebGL')

  // Every event of the picture is in the list.
  const alt = (await picture.getAttribute('alt')) ?? ''
  const count = /^Map of (\d+) events/.exec(alt)?.[1]
  await expect(page.getByRole('complementary', { name: 'Reports' })).toContainText(`${count} of ${count}`)
  await page.getByRole('list', { name: 'Reports' }).getByRole('button').first().click()
  await expect(page).toHaveURL(/sel=event/)
})

test('buttons and keys move the picture and the address', async ({ page, watch }) => {
  watch.allow(/webgl/i)
  await page.goto('/?map=6/48/37')
  const picture = page.getByRole('img', { name: /^Map of/ })
  await expect(picture).toHaveAttribute('src', /map=6%2F48%2F37/)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=7\/48\/37/)
  await expect(picture).toHaveAttribute('src', /map=7%2F48%2F37/)
  await page.getByRole('button', { name: 'Look further east' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/map=7\/48\/3[89]/)
})

test('the picture is a file that runs nothing, bounded in size, asked for again only when something changed', async ({
  request,
}) => {
  const first = await request.get('/api/map.svg?width=800&height=600&theme=light')
  expect(first.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
  expect(first.headers()['content-security-policy']).toContain(
    "default-src 'none'; style-src 'unsafe-inline'",
  )
  const svg = await first.text()
  expect(svg).toContain('GeoNames CC BY 4.0 · Natural Earth · recognised borders')
  expect(svg.match(/<path d="M/g)?.length).toBeGreaterThan(10)
  const again = await request.get('/api/map.svg?width=800&height=600&theme=light', {
    headers: { 'if-none-match': first.headers()['etag'] ?? '' },
  })
  expect(again.status()).toBe(304)
  for (const query of ['width=5000', 'height=0', 'map=here', 'theme=blue', 'types=none'])
    expect((await request.get(`/api/map.svg?${query}`)).status(), query).toBe(400)
})
