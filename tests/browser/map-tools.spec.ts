import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright/test'
import { z } from 'zod'
import { expect, test, untilMapIsDrawn } from './test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeAnswer = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ target: z.array(z.string()) })),
    }),
  ),
})

/** What axe finds on the whole page, as `rule: element`. */
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const answer: unknown = await page.evaluate('axe.run()')
  return axeAnswer
    .parse(answer)
    .violations.filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })
const measure = (page: Page) => page.getByRole('region', { name: 'Measure', exact: true })
const menu = (page: Page) => page.getByRole('dialog', { name: 'Position' })
const layer = (page: Page, name: string) =>
  page.getByRole('dialog', { name: 'Layers' }).getByRole('checkbox', { name })
const clipboard = async (page: Page): Promise<string> =>
  page.evaluate(async () => navigator.clipboard.readText())

/** A point of the map by its share of width and height; free of panels between 0.4 and 0.9. */
const spot = async (page: Page, x: number, y: number): Promise<{ x: number; y: number }> => {
  const box = await map(page).boundingBox()
  if (!box) throw new Error('no map')
  return { x: Math.round(box.x + box.width * x), y: Math.round(box.y + box.height * y) }
}

test('what is put away is told by the address, the title and the button, also after a reload', async ({
  page,
}) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Layers' }).click()
  await layer(page, 'Regions').click()
  await expect(page).toHaveURL(/hide=regions(&|$)/)
  await layer(page, 'Movement').click()
  await expect(page).toHaveURL(/hide=regions(,|%2C)movement(&|$)/)
  const words = page.getByText('Regions and movement are hidden.').first()
  await expect(words).toBeVisible()
  await page.reload()
  await untilMapIsDrawn(page)
  await expect(words).toBeVisible()
  await page.getByRole('button', { name: 'Layers. Regions and movement are hidden.' }).click()
  await expect(layer(page, 'Regions')).not.toBeChecked()
  await expect(layer(page, 'Names beside marks')).toBeChecked()
  await layer(page, 'Regions').click()
  await layer(page, 'Movement').click()
  await expect(page).not.toHaveURL(/hide=/)
})

test('a hatched region can be clicked anywhere, and nowhere once it is put away', async ({ page }) => {
  const view = '/?layer=places&kinds=admin1&map=8.5/47.35/37.75'
  await page.goto(view)
  await untilMapIsDrawn(page)
  const at = await spot(page, 0.5, 0.55)
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(/sel=/)
  await page.goto(`${view}&hide=regions`)
  await untilMapIsDrawn(page)
  await page.mouse.click(at.x, at.y)
  // Written into the address after a selection would have been.
  await page.getByRole('button', { name: /^Layers/ }).click()
  await layer(page, 'Movement').click()
  await expect(page).toHaveURL(/hide=regions(,|%2C)movement/)
  expect(new URL(page.url()).searchParams.has('sel')).toBe(false)
})

test('a distance by mouse: two clicks, Enter, and the length that the positions have', async ({ page }) => {
  await page.goto('/?map=7/48.9/36.5')
  await untilMapIsDrawn(page)
  await page.keyboard.press('d')
  const [from, to] = [await spot(page, 0.5, 0.5), await spot(page, 0.75, 0.5)]
  await page.mouse.click(from.x, from.y)
  await page.mouse.click(to.x, to.y)
  await page.keyboard.press('Enter')
  // Along one parallel of a Mercator map: px of 512 · 2^7 for 360 degrees.
  const degrees = ((to.x - from.x) * 360) / (512 * 2 ** 7)
  const half = (degrees * Math.PI) / 360
  const cos = Math.cos((48.9 * Math.PI) / 180)
  const km = 2 * 6371.0088 * Math.asin(cos * Math.sin(half))
  const words = await measure(page)
    .getByText(/over 2 points/)
    .textContent()
  expect(Math.abs(Number(words?.split(' ')[0]) - km)).toBeLessThan(0.6)
  expect(new URL(page.url()).searchParams.has('sel'), 'nothing was selected').toBe(false)
  await page.keyboard.press('Backspace')
  await expect(measure(page)).toContainText('Choose the next point')
  await page.keyboard.press('Escape')
  await expect(measure(page)).toBeHidden()
})

test('a distance by keyboard: two typed positions, in degrees with minutes and in decimals', async ({
  page,
}) => {
  await page.goto('/?map=6/48.9/36.5')
  await untilMapIsDrawn(page)
  await page.keyboard.press('d')
  await expect(measure(page)).toBeFocused()
  const next = measure(page).getByRole('textbox', { name: /to be added/ })
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab') // two modes, close, the field
  await expect(next).toBeFocused()
  await page.keyboard.type('48°30′00″N 37°15′00″E')
  await page.keyboard.press('Enter')
  await expect(measure(page).getByRole('textbox', { name: 'Point 1' })).toHaveValue('48.50000, 37.25000')
  await expect(next, 'the next point can be typed at once').toBeFocused()
  await page.keyboard.type('somewhere')
  await page.keyboard.press('Enter')
  await expect(measure(page).getByRole('alert')).toContainText('Not a position')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('37.25 E, 49.5 N')
  await page.keyboard.press('Enter')
  await expect(measure(page)).toContainText('111 km (69.1 mi) over 2 points')
  await expect(page.locator('output')).toContainText('111 km (69.1 mi) over 2 points')
  await measure(page).getByRole('button', { name: 'Radius' }).click()
  await expect(measure(page)).toContainText('Radius 111 km (69.1 mi), area 38,843 km²')
  await measure(page).getByRole('button', { name: 'Stop measuring' }).click()
  await expect(page.getByRole('button', { name: 'Measure' })).toBeFocused()
})

test('while something is measured a mark gives its place and is not selected', async ({ page }) => {
  await page.goto('/')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Measure' }).click()
  const mark = page.locator('[data-kind="mark"]').last()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(measure(page).getByRole('textbox', { name: 'Point 1', exact: true })).toHaveValue(/^\d/)
  await measure(page).getByRole('button', { name: 'Add point at map centre' }).click()
  await expect(measure(page)).toContainText('over 2 points')
  expect(new URL(page.url()).searchParams.has('sel')).toBe(false)
})

test('a position in three forms from the right button, and a radius around it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?map=7/48.9/36.5')
  await untilMapIsDrawn(page)
  const at = await spot(page, 0.5, 0.5)
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await menu(page)
    .getByRole('button', { name: /^Copy Decimal/ })
    .click()
  await expect.poll(async () => clipboard(page)).toMatch(/^48\.\d{5}, 36\.\d{5}$/)
  await menu(page)
    .getByRole('button', { name: /^Copy DMS/ })
    .click()
  await expect.poll(async () => clipboard(page)).toMatch(/^48°5\d′\d\d\.\d″N 36°\d\d′\d\d\.\d″E$/)
  await menu(page)
    .getByRole('button', { name: /^Copy MGRS/ })
    .click()
  await expect.poll(async () => clipboard(page)).toMatch(/^37U CQ \d{5} \d{5}$/)
  await menu(page).getByRole('button', { name: 'Draw a radius around here' }).click()
  await expect(menu(page)).toBeHidden()
  const rim = await spot(page, 0.6, 0.5)
  await page.mouse.click(rim.x, rim.y)
  await expect(measure(page)).toContainText(/Radius \d.* km .*area/)
})

test('a position by key, and from the card of a report', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?map=7/48.9/36.5')
  await untilMapIsDrawn(page)
  await page.keyboard.press('c')
  await expect(menu(page).getByRole('button', { name: 'Copy Decimal 48.90000, 36.50000' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
  await page
    .getByRole('list', { name: 'Reports' })
    .getByRole('article')
    .first()
    .getByRole('button')
    .first()
    .click()
  await page.getByRole('button', { name: 'Copy coordinates' }).click()
  await page.getByRole('button', { name: /^Copy MGRS/ }).click()
  await expect.poll(async () => clipboard(page)).toMatch(/^\d{1,2}[C-X] [A-Z]{2} \d{5} \d{5}$/)
})

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing with the panels of the tools open (${theme})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/?theme=${theme}&hide=names`)
    await untilMapIsDrawn(page)
    const known = await faults(page)
    await page.getByRole('button', { name: 'Layers' }).click()
    await expect(page.getByRole('dialog', { name: 'Layers' })).toBeVisible()
    expect(await faults(page)).toEqual(known)
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await expect(menu(page)).toBeVisible()
    expect(await faults(page)).toEqual(known)
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await measure(page)
      .getByRole('textbox', { name: /to be added/ })
      .fill('nowhere')
    await page.keyboard.press('Enter')
    await expect(measure(page).getByRole('alert')).toBeVisible()
    expect(await faults(page)).toEqual(known)
    expect(known.filter((fault) => !fault.startsWith('region'))).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a long press asks for a position', async ({ page, context }) => {
    await page.goto('/?map=7/48.9/36.5')
    await untilMapIsDrawn(page)
    const at = await spot(page, 0.3, 0.75)
    const fingers = await context.newCDPSession(page)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await expect(menu(page).getByRole('button', { name: /^Copy DMS 48°/ })).toBeVisible()
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(menu(page)).toBeVisible()
    await menu(page).getByRole('button', { name: 'Measure from here' }).tap()
    await expect(measure(page)).toContainText('Choose the next point')
    await measure(page).getByText('Positions', { exact: true }).tap()
    await measure(page).getByRole('button', { name: 'Add point at map centre' }).tap()
    await expect(measure(page)).toContainText('over 2 points')
  })
})
