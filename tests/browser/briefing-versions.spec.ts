import { z } from 'zod'
import { chosen, november, open, patience, rows, saving } from './edit-briefing'
import { makeBriefing, saveBriefing } from './make-briefing'
import { startServer } from './start-server'
import { expect, test } from './test'

test.setTimeout(patience)

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

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
