import type { Page } from 'playwright/test'
import sharp from 'sharp'
import { z } from 'zod'
import { choose, chosen, november, open, patience, rows, saving, titleField } from './edit-briefing'
import { makeBriefing, saveBriefing } from './make-briefing'
import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

test.setTimeout(patience)

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const orderOf = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((found) => found.map((row) => row.getAttribute('data-slide-row') ?? ''))

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
  await titleField(page).fill('The last of them')
  await expect(chosen(page)).toContainText('The last of them')
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
