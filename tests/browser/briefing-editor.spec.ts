import type { Locator, Page } from 'playwright/test'
import sharp from 'sharp'
import { z } from 'zod'
import { extentOfCamera } from '@/lib/briefing/extent-of-camera'
import { makeBriefing, saveBriefing } from './make-briefing'
import { seriousFaults } from './serious-faults'
import { startServer } from './start-server'
import { expect, test, untilMapIsDrawn } from './test'

test.setTimeout(180_000) // two maps at once, drawn by software

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const november = { days: { from: '2024-11-01', to: '2024-11-30' }, author: 'Ada' }

const rows = (page: Page): Locator => page.locator('[data-slide-row]')
const chosen = (page: Page): Locator => page.locator('[data-slide-row][data-chosen]')
const orderOf = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((found) => found.map((row) => row.getAttribute('data-slide-row') ?? ''))
const choose = async (page: Page, at: number): Promise<void> => {
  await rows(page).nth(at).locator('[data-choose]').click()
  await expect(rows(page).nth(at)).toHaveAttribute('data-chosen', 'true')
}
const untilSaved = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-save="saved"]')).toBeVisible()
}
/** Does something and waits until the server has it. */
const saving = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  // Not the answer to what was done before.
  await untilSaved(page)
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
  await act()
  await saved
  await untilSaved(page)
}
const open = async (page: Page, id: string, more = ''): Promise<void> => {
  await page.goto(`/briefings/${id}${more}`)
  await expect(rows(page).first()).toBeVisible()
}
const titleField = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true })

test('a briefing is drafted in the dialog, thrown away and taken back', async ({ page, watch }) => {
  watch.allow(/400/)
  await page.goto('/briefings?from=2024-11-01&to=2024-11-30#new')
  const dialog = page.getByRole('dialog', { name: 'New briefing' })
  await expect(dialog.getByLabel('From', { exact: true })).toHaveValue('2024-11-01')
  await dialog.getByRole('radio', { name: /^Weekly/ }).check()
  await dialog.getByLabel('To', { exact: true }).fill('2024-10-01')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('November <b>in</b> short')
  await dialog.getByRole('textbox', { name: 'By' }).fill('Ada')
  await dialog.getByRole('button', { name: 'Draft it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('does not hold what was expected')
  await dialog.getByRole('button', { name: 'Days of the map' }).click()
  await dialog.getByRole('button', { name: 'Draft it' }).click()
  await expect(page).toHaveURL(/\/briefings\/[a-z0-9]{12}/)
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue(
    'November <b>in</b> short',
  )
  expect(await rows(page).count()).toBeGreaterThan(5)
  await page.getByRole('link', { name: 'All briefings' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'November <b>in</b> short' })
  await expect(row).toContainText(/Weekly · 1–30 Nov 2024 · \d+ slides · by Ada/)
  await row.getByRole('button', { name: /^Throw away/ }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(1)
  await row.getByRole('button', { name: /^Duplicate/ }).click()
  await expect(page.getByRole('link', { name: 'November <b>in</b> short (copy)', exact: true })).toBeVisible()

  // Also long after: it lies in the bin.
  await row
    .filter({ hasNotText: '(copy)' })
    .getByRole('button', { name: /^Throw away/ })
    .click()
  await page.getByRole('link', { name: 'What was thrown away' }).click()
  const binned = page
    .getByRole('list', { name: 'Briefings in the bin' })
    .getByRole('listitem')
    .filter({ hasText: 'November <b>in</b> short' })
  await expect(binned).toContainText(/1–30 Nov 2024 · \d+ slides/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ briefings? in the bin$/)
  expect(await seriousFaults(page)).toEqual([])
  await binned.getByRole('button', { name: /^Take out/ }).click()
  await expect(binned).toHaveCount(0)
  await page.goto('/briefings')
  await expect(page.getByRole('link', { name: 'November <b>in</b> short', exact: true })).toBeVisible()
})

test('one place: without one nothing is drafted', async ({ page }) => {
  await page.goto('/briefings#new')
  const dialog = page.getByRole('dialog', { name: 'New briefing' })
  await dialog.getByRole('radio', { name: /^One place/ }).check()
  await expect(dialog.getByRole('button', { name: 'Draft it' })).toBeDisabled()
  await dialog.getByRole('searchbox', { name: 'Place' }).fill('Odesa')
  await dialog
    .getByRole('button', { name: /^Odesa(?! Oblast)/ })
    .first()
    .click()
  await dialog.getByLabel('From', { exact: true }).fill('2024-10-01')
  await dialog.getByRole('button', { name: 'Draft it' }).click()
  await expect(rows(page).first()).toContainText('Odesa')
  await expect(page.getByText('Odesa: before and after').first()).toBeVisible()
})

test('slides are moved by keys and by mouse, and stay where they were put', async ({ page, server }) => {
  const { id } = await makeBriefing(page.request, server.url, november)
  await open(page, id)
  const [a = '', b = '', c = '', d = ''] = await orderOf(page)
  await choose(page, 0)
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveAttribute('data-slide-row', b)
  await page.keyboard.press('Alt+ArrowDown')
  expect((await orderOf(page)).slice(0, 3)).toEqual([a, c, b])
  await expect(rows(page).nth(2).locator('[data-choose]')).toBeFocused()
  await expect(page.getByText(/: position 3 of \d+$/)).toBeAttached()

  const handle = rows(page).nth(2).getByRole('button', { name: 'Move slide 3' })
  await handle.focus()
  await page.keyboard.press('Space')
  await expect(rows(page).nth(2)).toHaveAttribute('data-dragging', 'true')
  // Not "lifted, position 3 of": the rows are measured after that, and an arrow before has nowhere to go.
  await expect(page.getByText(/^Slide .*(?<! lifted), position 3 of \d+\.$/)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/^Slide .*(?<! lifted), position 2 of \d+\.$/)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(page.getByText(/put down, position 2 of/)).toBeAttached()
  expect((await orderOf(page)).slice(0, 3)).toEqual([a, b, c])

  const from = await rows(page).nth(3).getByRole('button', { name: /^Move/ }).boundingBox()
  const to = await rows(page).nth(0).boundingBox()
  if (!from || !to) throw new Error('no rows')
  await saving(page, async () => {
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2, from.y - 20, { steps: 4 })
    await page.mouse.move(to.x + 10, to.y + 8, { steps: 8 })
    await page.mouse.up()
  })
  expect((await orderOf(page)).slice(0, 4)).toEqual([d, a, b, c])
  await page.reload()
  await expect(rows(page).first()).toHaveAttribute('data-slide-row', d)
  expect((await orderOf(page)).slice(0, 4)).toEqual([d, a, b, c])
})

test('words, marks, a text and a picture: kept, and undone step by step', async ({ page, server }) => {
  const { id, slides } = await makeBriefing(page.request, server.url, november)
  const map = slides.findIndex(({ kind }) => kind === 'map')
  await open(page, id, `#${map + 1}`)
  await untilMapIsDrawn(page)
  const stage = page.locator('[data-editor-stage]')
  await titleField(page).fill('A month of strikes')
  await expect(stage.getByRole('heading', { name: 'A month of strikes' })).toBeVisible()
  await expect(rows(page).nth(map)).toContainText('A month of strikes')

  const marks = page.getByRole('list', { name: 'Marks' })
  const events = Number(await page.locator('[data-events]').first().getAttribute('data-events'))
  await marks
    .getByRole('button', { name: /^Hide: / })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: `${events - 1} of ${events} marks` })).toBeVisible()
  await expect(page.locator('[data-events]').first()).toHaveAttribute('data-events', String(events - 1))
  const pinned = marks.getByRole('article').nth(2)
  const sentence = (await pinned.locator('[lang="en"]').textContent()) ?? ''
  await pinned.getByRole('button', { name: /^Pin its sentence/ }).click()
  await expect(stage.getByText(sentence)).toBeVisible()
  await page.getByRole('textbox', { name: /^Speaker notes/ }).fill('Say this slowly.')

  await page.getByRole('button', { name: 'Add slide' }).click()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await titleField(page).fill('Outlook')
  await page.getByRole('textbox', { name: 'Text' }).fill('It goes on <script>alert(1)</script>.')
  await expect(stage.getByText('It goes on <script>alert(1)</script>.')).toBeVisible()
  await expect(stage).toContainText('not from a story')

  const bytes = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#2d72d2' } })
    .png()
    .toBuffer()
  await saving(page, async () => {
    await page.getByRole('button', { name: 'Add slide' }).click()
    const asking = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Picture' }).click()
    await (await asking).setFiles({ name: 'bridge.png', mimeType: 'image/png', buffer: bytes })
    await expect(stage.getByRole('img', { name: 'bridge' })).toBeVisible()
  })
  await page.reload()
  await expect(rows(page)).toHaveCount(slides.length + 2)
  await expect(stage.getByRole('img', { name: 'bridge' })).toBeVisible()
  await choose(page, map + 1)
  await expect(titleField(page)).toHaveValue('Outlook')
  await choose(page, map)
  await expect(titleField(page)).toHaveValue('A month of strikes')
  await expect(page.getByRole('textbox', { name: /^Speaker notes/ })).toHaveValue('Say this slowly.')
  await expect(page.getByRole('heading', { name: `${events - 1} of ${events} marks` })).toBeVisible()

  await page.getByRole('button', { name: 'As told', exact: true }).click()
  await expect(titleField(page)).not.toHaveValue('A month of strikes')
  await page.getByRole('button', { name: 'Delete slide' }).click()
  await expect(rows(page)).toHaveCount(slides.length + 1)
  await titleField(page).press('Control+z')
  await expect(rows(page)).toHaveCount(slides.length + 2)
  await page.keyboard.press('Control+z')
  await expect(rows(page).nth(map)).toContainText('A month of strikes')
  await page.keyboard.press('Control+Shift+Z')
  await expect(rows(page).nth(map)).not.toContainText('A month of strikes')
})

test('what is no picture is refused, and no slide is made', async ({ page, server, watch }) => {
  watch.allow(/422/)
  const { id, slides } = await makeBriefing(page.request, server.url, november)
  await open(page, id)
  await page.getByRole('button', { name: 'Add slide' }).click()
  const asking = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Picture' }).click()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await (await asking).setFiles({ name: 'x.png', mimeType: 'image/png', buffer: svg })
  await expect(page.getByRole('region', { name: 'Slides' }).getByRole('alert')).toContainText(
    'This is no picture',
  )
  await expect(rows(page)).toHaveCount(slides.length)
})

test('a slide keeps the view that the reader went to', async ({ page, server }) => {
  const { id, slides } = await makeBriefing(page.request, server.url, november)
  const map = slides.findIndex(({ kind }) => kind === 'map')
  await open(page, id, `#${map + 1}`)
  await untilMapIsDrawn(page)
  const keep = page.getByRole('button', { name: 'Keep this view' })
  await expect(keep).toBeDisabled()
  await page.locator('[data-editor-stage] canvas').first().hover()
  await page.mouse.wheel(0, -400)
  await expect(keep).toBeEnabled()
  await saving(page, () => keep.click())
  await expect(page.getByText('The slide keeps its own view of the map.')).toBeVisible()
  const answer = await page.request.get(`/api/briefings/${id}`)
  const { briefing } = z
    .object({ briefing: z.object({ slides: z.array(z.object({ extent: z.array(z.number()).nullable() })) }) })
    .parse(await answer.json())
  const [west = 0, south = 0, east = 0, north = 0] = briefing.slides[map]?.extent ?? []
  expect(east - west).toBeGreaterThan(1)
  expect(north - south).toBeGreaterThan(0.5)
  await page.getByRole('button', { name: 'Show all marks' }).click()
  await expect(page.getByText('Move the map, then keep what it shows.')).toBeVisible()
})

const extentSchema = z.object({
  briefing: z.object({ slides: z.array(z.object({ extent: z.array(z.number()).nullable() })) }),
})

test('the map of the dashboard becomes a slide, also before and after', async ({ page, server }) => {
  const { id, slides } = await makeBriefing(page.request, server.url, { ...november, title: 'With a map' })
  await page.goto('/?types=battles&from=2024-11-01&to=2024-11-30&map=6/48.5/37')
  await untilMapIsDrawn(page)
  const size = await page
    .locator('#map')
    .evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }))
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('link', { name: 'Add this map to a briefing' }).click()
  await page.getByRole('button', { name: 'Add to With a map' }).click()
  await expect(page).toHaveURL(new RegExp(`/briefings/${id}.*#${slides.length + 1}$`))
  await expect(rows(page)).toHaveCount(slides.length + 1)
  await untilMapIsDrawn(page)
  await expect(page.getByText('The slide keeps its own view of the map.')).toBeVisible()
  // The very ground that the dashboard showed.
  const kept = extentSchema.parse(await (await page.request.get(`${server.url}/api/briefings/${id}`)).json())
  const extent = kept.briefing.slides.at(-1)?.extent ?? []
  for (const [index, degrees] of extentOfCamera({ lng: 37, lat: 48.5, zoom: 6 }, size).entries())
    expect(extent[index]).toBeCloseTo(degrees, 4)

  await page.getByRole('button', { name: 'Add slide' }).click()
  await page.getByRole('button', { name: 'Map before and after' }).click()
  const dialog = page.getByRole('dialog', { name: 'Map before and after' })
  await expect(dialog.getByRole('radio', { name: /^As the dashboard showed it last/ })).toBeChecked()
  await expect(dialog.getByLabel('Compared from')).toHaveValue('2024-10-02')
  await saving(page, () => dialog.getByRole('button', { name: 'Add it' }).click())
  await expect(rows(page)).toHaveCount(slides.length + 2)
  await expect(page.locator('[data-editor-stage] [data-map-idle]')).toHaveCount(2)
})

const storiesSchema = z.object({ slides: z.array(z.object({ gone: z.array(z.object({ id: z.string() })) })) })

test('a story that is thrown away: its slides say so, and are refreshed or kept', async ({ browser }) => {
  const server = await startServer('demo')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const { id, slides } = await makeBriefing(page.request, server.url, november)
  const map = slides.findIndex(({ kind }) => kind === 'map')
  await page.goto(`${server.url}/briefings/${id}#${map + 1}`)
  const first = page.getByRole('region', { name: 'Sources' }).getByRole('link').first()
  const address = (await first.getAttribute('href')) ?? ''
  expect(address).toMatch(/^\/stories\/[0-9a-f]{64}\?at=\d+-\d+$/)
  const story = address.split('?')[0]?.split('/').at(-1) ?? ''
  await page.request.delete(`${server.url}/api/stories/${story}`, {
    headers: { origin: server.url },
    data: { by: 'Ada', why: null },
  })
  const state = storiesSchema.parse(
    await (await page.request.get(`${server.url}/api/briefings/${id}/state`)).json(),
  )
  expect(state.slides.some(({ gone }) => gone.some((one) => one.id === story))).toBe(true)
  await page.reload()
  await expect(rows(page).nth(map)).toContainText('a story was deleted')
  const notice = page.locator('[data-changed-notice]')
  await expect(notice).toContainText('It rests on a story that was deleted:')
  await notice.getByRole('button', { name: 'Take a story out…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take a story out' })
  await expect(dialog.getByRole('combobox', { name: 'Story' })).toHaveValue(story)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await notice.getByRole('button', { name: 'Refresh' }).click()
  await expect(notice).toHaveCount(0)
  await expect(rows(page).nth(map)).not.toContainText('deleted')

  const others = page.getByRole('button', { name: /^Refresh all \d+/ })
  await expect(others).toBeVisible()
  await rows(page).filter({ hasText: 'a story was deleted' }).first().locator('[data-choose]').click()
  await saving(page, () => notice.getByRole('button', { name: 'Keep' }).click())
  await expect(notice).toHaveCount(0)
  const kept = await chosen(page).getAttribute('data-slide-row')
  await page.reload()
  await expect(page.locator(`[data-slide-row="${kept}"]`)).toBeVisible()
  await expect(page.locator(`[data-slide-row="${kept}"]`)).not.toContainText('deleted')
  await context.close()
  await server.stop()
})

test('versions: what was is looked at and gone back to', async ({ page, server }) => {
  const { id, slides } = await makeBriefing(page.request, server.url, { ...november, title: 'As drafted' })
  await open(page, id)
  const name = page.getByRole('textbox', { name: 'Title of the briefing' })
  await saving(page, () => name.fill('Written over'))
  await page.getByRole('button', { name: 'Delete slide' }).click()
  await page.getByRole('button', { name: 'Versions' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('button', { name: /^Look at it/ })
    .last()
    .click()
  const then = dialog.getByRole('list', { name: 'Slides' }).getByRole('button')
  await expect(then).toHaveCount(slides.length)
  await expect(then.filter({ hasText: 'deleted since' })).toHaveCount(1)
  const map = slides.findIndex(({ kind }) => kind === 'map')
  await then.nth(map).click()
  const stage = dialog.locator('[data-version-stage]')
  await expect(stage.locator('[data-slide="map"] [data-map-idle="true"]')).toBeAttached()
  await expect(stage.getByRole('heading')).toHaveText(/Strikes/)
  await saving(page, () => dialog.getByRole('button', { name: 'Go back to it' }).click())
  await expect(name).toHaveValue('As drafted')
  await expect(rows(page)).toHaveCount(slides.length)
  await page.keyboard.press('Control+z')
  await expect(name).toHaveValue('Written over')
})

test('another window saved: nothing is written over, and the page says so', async ({
  page,
  server,
  watch,
}) => {
  watch.allow(/409/)
  const made = await makeBriefing(page.request, server.url, { ...november, title: 'Of two' })
  await open(page, made.id)
  await saveBriefing(page.request, server.url, { ...made, title: 'Of the other window' }, made.slides)
  await page.getByRole('textbox', { name: 'Title of the briefing' }).fill('Of this window')
  await expect(page.getByRole('banner').getByRole('alert')).toContainText('was changed in another window')
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue(
    'Of the other window',
  )
})

test('200 slides: one map, and the list answers at once', async ({ page, server }) => {
  const made = await makeBriefing(page.request, server.url, november)
  const map = made.slides.find(({ kind }) => kind === 'map')
  if (!map) throw new Error('no map')
  const slides = Array.from({ length: 200 }, (_, index) => ({ ...map, id: `slide${index}` as typeof map.id }))
  await saveBriefing(page.request, server.url, made, slides)
  await open(page, made.id)
  await expect(rows(page)).toHaveCount(200)
  await expect(page.locator('canvas')).toHaveCount(1)
  await choose(page, 0)
  await page.keyboard.press('End')
  await expect(chosen(page)).toHaveAttribute('data-slide-row', 'slide199')
  await expect(rows(page).last()).toBeInViewport()
  const typed = await page.evaluate(async () => {
    const field = [...document.querySelectorAll('input')].find(
      (input) => input.value.length > 0 && !input.type.match(/number/),
    )
    field?.focus()
    const before = performance.now()
    document.execCommand('insertText', false, 'x')
    await new Promise(requestAnimationFrame)
    return performance.now() - before
  })
  expect(typed).toBeLessThan(1000) // ms; a software renderer on a shared machine
})

for (const theme of ['dark', 'light'] as const)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing serious in the list and the editor (${theme}, ${size.width} px)`, async ({
      page,
      server,
    }) => {
      await page.setViewportSize(size)
      const { id, slides } = await makeBriefing(page.request, server.url, november)
      const sound = async (): Promise<void> => {
        expect(await seriousFaults(page)).toEqual([])
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          ),
        ).toBe(false)
      }
      await page.goto(`/briefings?theme=${theme}`)
      await expect(page.getByRole('button', { name: /^Throw away/ }).first()).toBeVisible()
      await sound()
      await page.getByRole('button', { name: 'New briefing' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await sound()
      const map = slides.findIndex(({ kind }) => kind === 'map')
      await open(page, id, `?theme=${theme}#${map + 1}`)
      await untilMapIsDrawn(page)
      await sound()
      await page.getByRole('button', { name: 'Add slide' }).click()
      await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeVisible()
      await sound()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Versions' }).click()
      await expect(page.getByRole('dialog').getByRole('button', { name: /^Look at it/ })).toBeVisible()
      await sound()
    })
