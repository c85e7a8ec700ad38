import type { Locator, Page } from 'playwright/test'
import { z } from 'zod'
import { makeBriefing } from './make-briefing'
import { test } from './planted-test'
import { seriousFaults } from './serious-faults'
import { expect, untilMapIsDrawn } from './test'

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const planted = { days: { from: '2025-03-12', to: '2025-03-13' }, author: 'Ada' }
const sentence = 'A missile struck an apartment block in Dnipro'
const shareSchema = z.object({ share: z.object({ code: z.string(), hash: z.string() }) })
const storiesSchema = z.object({ stories: z.array(z.object({ id: z.string() })) })

const askToTakeOut = async (page: Page): Promise<Locator> => {
  await page
    .getByRole('region', { name: 'Sources' })
    .getByRole('button', { name: 'Take a story out…' })
    .click()
  return page.getByRole('dialog', { name: 'Take a story out' })
}

test('a story is taken out: its sentence is nowhere, and the gap is told', async ({ page, server }) => {
  const headers = { origin: server.url }
  const { id, slides } = await makeBriefing(page.request, server.url, planted)
  const path = `/api/briefings/${id}`
  await page.request.post(`${path}/duplicate`, { headers, data: { title: 'A copy' } })
  const made = await page.request.post(`${path}/share`, { headers, data: { kind: 'frozen', author: 'Ada' } })
  const { share } = shareSchema.parse(await made.json())
  const changes = slides.findIndex(({ kind }) => kind === 'changes')
  await page.goto(`/briefings/${id}#${changes + 1}`)
  const stage = page.locator('[data-editor-stage]')
  await expect(stage).toContainText(sentence)
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('What is new')

  const dialog = await askToTakeOut(page)
  const choice = dialog.getByRole('combobox', { name: 'Story' })
  const source = page
    .locator(`a[href^="/stories/"]`)
    .filter({ hasText: /Harbour wire, 12 Mar/ })
    .first()
  const story = /[0-9a-f]{64}/.exec((await source.getAttribute('href')) ?? '')?.[0] ?? ''
  await choice.selectOption(story)
  await dialog.getByRole('textbox').fill('It named a witness.')
  await dialog.getByRole('button', { name: 'Take it out for good' }).click()
  const name = page.getByRole('dialog', { name: 'Your name' })
  await name.getByRole('textbox').fill('Ada')
  await name.getByRole('textbox').press('Enter')
  // The copy, and whatever other tests of this server made of the same days.
  await expect(dialog.getByRole('status')).toContainText(/\b[1-9]\d* other briefings? still holds? it/)
  const holding = dialog.getByRole('list', { name: 'Briefings that hold it' })
  await expect(holding.getByRole('link', { name: 'A copy', exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Back to the slides' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(stage).toContainText('What is new')
  await expect(stage).not.toContainText(sentence)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  const { stories } = storiesSchema.parse(await (await page.request.get(`${path}/stories`)).json())
  expect(stories.map((one) => one.id)).not.toContain(story)
  const gap = /^Ada took 1 sentence out of this briefing, and with it 1 report, .*: It named a witness\.$/
  await page.getByRole('button', { name: 'Take it away' }).click()
  await expect(page.getByRole('dialog', { name: 'Take it away' }).getByText(gap)).toBeVisible()
  await page.keyboard.press('Escape')
  // The window goes on from what is there now.
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('What is new and may be told')
  expect((await saved).status()).toBe(200)

  const answer = await page.request.get(`/api/briefings/shared/${share.code}`)
  expect(await answer.text()).not.toContain(sentence)
  await page.goto(`/b/${share.code}`)
  await expect(page.getByText(gap)).toBeVisible()
  await expect(page.getByText(new RegExp(`^Frozen .* · ${share.hash.slice(0, 6)} · by Ada$`))).toBeVisible()
  const foot = page.locator('[data-at]')
  const main = page.locator('main')
  await page.keyboard.press('End')
  await expect(foot).toHaveAttribute('data-at', String(slides.length))
  const last = Number(await main.getAttribute('data-frame'))
  expect(last).toBeGreaterThanOrEqual(slides.length)
  for (let frame = last; frame > 0; frame--) {
    await expect(main).toHaveAttribute('data-frame', String(frame))
    await expect(page.getByText(sentence)).toHaveCount(0)
    await page.keyboard.press('ArrowLeft')
  }
  await page.keyboard.press('3')
  await untilMapIsDrawn(page)
  expect(await seriousFaults(page)).toEqual([])

  // More than one gap is told when it is asked for, by keys too: the slide lies under it.
  const data = { storyId: stories[0]?.id, by: 'Ben' }
  expect((await page.request.post(`${path}/redact`, { headers, data })).status()).toBe(200)
  await page.reload()
  await expect(foot).toBeVisible()
  await expect(page.getByText(gap)).toBeHidden()
  const at = await foot.getAttribute('data-at')
  await page.getByText('2 stories were taken out of this briefing').press('Enter')
  await expect(page.getByText(gap)).toBeVisible()
  await expect(page.getByText(/^Ben took /)).toBeVisible()
  await expect(foot).toHaveAttribute('data-at', at ?? '')
  expect(await seriousFaults(page)).toEqual([])
})

for (const theme of ['dark', 'light'] as const)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing serious where a story is taken out (${theme}, ${size.width} px)`, async ({
      page,
      server,
    }) => {
      await page.setViewportSize(size)
      const { id } = await makeBriefing(page.request, server.url, planted)
      await page.goto(`/briefings/${id}?theme=${theme}#2`)
      const dialog = await askToTakeOut(page)
      await expect(dialog.getByRole('combobox', { name: 'Story' })).not.toBeEmpty()
      expect(await seriousFaults(page)).toEqual([])
      const [wide, there] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide).toBe(there)
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await expect(dialog).toHaveCount(0)
    })
