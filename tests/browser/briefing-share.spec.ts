import type { APIRequestContext } from 'playwright/test'
import { z } from 'zod'
import { makeBriefing } from './make-briefing'
import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

const briefingSchema = z.object({
  id: z.string(),
  title: z.string(),
  template: z.string(),
  revision: z.number(),
  slides: z.array(z.looseObject({ kind: z.string() })),
})
const madeSchema = z.object({ briefing: briefingSchema })
const shareSchema = z.object({ share: z.object({ code: z.string(), hash: z.string().nullable() }) })

const makeLinks = async (request: APIRequestContext, url: string) => {
  const headers = { origin: url }
  const days = { from: '2024-08-01', to: '2025-01-27' }
  const made = await request.post('/api/briefings', { headers, data: { template: 'weekly', days } })
  const { briefing } = madeSchema.parse(await made.json())
  const link = async (kind: 'live' | 'frozen') => {
    const address = `/api/briefings/${briefing.id}/share`
    const answer = await request.post(address, { headers, data: { kind, author: 'Ada' } })
    return shareSchema.parse(await answer.json()).share
  }
  return { briefing, live: await link('live'), frozen: await link('frozen') }
}

test('a link to a briefing shows its slides; a frozen one keeps them when the briefing changes', async ({
  page,
  request,
  server,
}) => {
  const { briefing, live, frozen } = await makeLinks(request, server.url)
  const { id, title, template, revision, slides } = briefing
  const body = { title, template, slides: slides.filter(({ kind }) => kind === 'title') }
  const saved = await request.put(`/api/briefings/${id}`, {
    headers: { origin: server.url },
    data: { revision, body },
  })
  expect(saved.ok()).toBe(true)

  await page.goto(`/b/${frozen.code}`)
  await expect(page).toHaveTitle(`${title} · Dateline`)
  const dots = page.locator('[data-at]')
  await expect(dots).toHaveAttribute('data-at', '1')
  await expect(
    page.getByText(
      new RegExp(`^Frozen 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC · ${frozen.hash?.slice(0, 6)} · by Ada$`),
    ),
  ).toBeVisible()
  await page.keyboard.press(String(slides.findIndex(({ kind }) => kind === 'map') + 1))
  await expect(page.locator('[data-slide="map"]')).toBeVisible()
  await untilMapIsDrawn(page)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('End')
  await expect(dots).toHaveAttribute('data-at', String(slides.length))
  await expect(page.getByRole('link', { name: 'End' })).toHaveCount(0)

  await page.goto(`/b/${live.code.toUpperCase()}`)
  await expect(page.getByText('Live · by Ada', { exact: true })).toBeVisible()
  await page.keyboard.press('End')
  await expect(dots).toHaveAttribute('data-at', '1')
})

test('a link to a briefing that was ended, cut or never there says so', async ({
  page,
  request,
  server,
  watch,
}) => {
  watch.allow(/status of (?:404|410)/)
  const { live } = await makeLinks(request, server.url)
  const headers = { origin: server.url }
  const ended = await request.post(`/api/briefings/shared/${live.code}/revoke`, {
    headers,
    data: { by: 'Ada' },
  })
  expect(ended.ok()).toBe(true)
  const answer = await page.goto(`/b/${live.code}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'The link was ended' })).toBeVisible()
  await page.goto(`/b/${live.code.slice(0, 8)}`)
  await expect(page.getByRole('heading', { name: 'The link is cut short' })).toBeVisible()
  await page.goto('/b/abcdefghjkm2')
  await expect(page.getByRole('heading', { name: 'There is no such link' })).toBeVisible()
})

test('a frozen link is ended where all links stand, though its briefing is in the bin', async ({
  page,
  server,
}) => {
  const headers = { origin: server.url }
  const { id } = await makeBriefing(page.request, server.url, {
    days: { from: '2024-11-01', to: '2024-11-14' },
    title: 'Of the bin',
  })
  const made = await page.request.post(`/api/briefings/${id}/share`, { headers, data: { kind: 'frozen' } })
  expect(made.ok()).toBe(true)
  await page.request.post(`/api/briefings/${id}/throw-away`, { headers, data: { by: 'Ada' } })
  await page.goto('/shares')
  const row = page
    .getByRole('list', { name: 'Links to briefings' })
    .getByRole('listitem')
    .filter({ hasText: 'Of the bin' })
  await expect(row.getByRole('link', { name: 'its briefing is in the bin' })).toHaveAttribute(
    'href',
    /^\/bin/,
  )
  const address = (await row.getByRole('link', { name: 'Of the bin' }).getAttribute('href')) ?? ''
  expect((await page.request.get(address)).status()).toBe(200)
  expect(await seriousFaults(page)).toEqual([])
  await row.getByRole('button', { name: /^End the link/ }).click()
  await row.getByRole('button', { name: 'End it for good' }).click()
  const name = page.getByRole('dialog', { name: 'Your name' })
  await name.getByRole('textbox').fill('Ada')
  await name.getByRole('textbox').press('Enter')
  await expect(row).toContainText('Ended by Ada')
  const code = address.split('/').at(-1) ?? ''
  expect((await page.request.get(`/api/briefings/shared/${code}`)).status()).toBe(410)
})

test('from the editor: every file has its address, a frozen link is made, opened and ended', async ({
  page,
  server,
}) => {
  const { id } = await makeBriefing(page.request, server.url, {
    days: { from: '2024-11-01', to: '2024-11-14' },
  })
  await page.goto(`/briefings/${id}`)
  await page.getByRole('button', { name: 'Take it away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take it away' })
  const files = dialog.getByRole('list', { name: 'Files' }).getByRole('link')
  await expect(files).toHaveCount(4)
  for (const file of await files.all()) {
    const answer = await page.request.get((await file.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-disposition']).toContain('attachment')
  }
  await dialog.getByRole('button', { name: 'New frozen link' }).click()
  const address = await dialog.getByRole('textbox').inputValue()
  const reader = await page.context().newPage()
  await reader.goto(address)
  await expect(reader.locator('[data-slide]')).toBeVisible()
  await reader.close()
  await dialog.getByRole('button', { name: 'End the link' }).click()
  await dialog.getByRole('button', { name: 'End it for good' }).click()
  const name = page.getByRole('dialog', { name: 'Your name' })
  await name.getByRole('textbox').fill('Ada')
  await name.getByRole('textbox').press('Enter')
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  expect((await page.request.get(`/api/briefings/shared/${address.split('/').at(-1)}`)).status()).toBe(410)
})
