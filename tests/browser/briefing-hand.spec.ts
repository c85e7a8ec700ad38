import type { Page } from 'playwright/test'
import { z } from 'zod'
import { makeBriefing } from './make-briefing'
import { test } from './planted-test'
import { seriousFaults } from './serious-faults'
import type { TestServer } from './start-server'
import { expect, untilMapIsDrawn } from './test'

// A link to a briefing on a phone: read, not looked at across a room.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const days = { from: '2025-03-12', to: '2025-03-13' }
const shareSchema = z.object({ share: z.object({ code: z.string() }) })
const published = [
  'title: Fuel depot burns',
  'publisher: Coast desk',
  'date: 2025-03-13',
  'url: https://coast.example/depot',
].join('\n')

const openShared = async (page: Page, { url }: TestServer, more = ''): Promise<number> => {
  await page.request.post(`${url}/api/stories`, {
    headers: { origin: url, 'content-type': 'text/markdown' },
    data: `---\n${published}\n---\nA drone set a fuel depot in Mykolaiv on fire on Thursday, wounding a guard, firefighters said.\n`,
  })
  const { id, slides } = await makeBriefing(page.request, url, { days })
  const made = await page.request.post(`${url}/api/briefings/${id}/share`, {
    headers: { origin: url },
    data: { kind: 'frozen', author: 'Ada' },
  })
  await page.goto(`/b/${shareSchema.parse(await made.json()).share.code}${more}`)
  await expect(page.getByText(`1 of ${slides.length}`, { exact: true })).toBeVisible()
  return slides.length
}

const swipe = async (page: Page, from: [number, number], to: [number, number]): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]): Promise<void> =>
    void (await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    }))
  await send('touchStart', from)
  await send('touchMove', to)
  await send('touchEnd')
}

test('every slide is read to its end, with its sources as links', async ({ page, server }) => {
  // So low that the words below a map are scrolled.
  await page.setViewportSize({ width: 390, height: 480 })
  const count = await openShared(page, server)
  const next = page.getByRole('button', { name: 'Next' })
  const links: string[] = []
  for (let slide = 1; slide <= count; slide++) {
    await expect(page.getByText(`${slide} of ${count}`, { exact: true })).toBeVisible()
    const faults = await page.locator('[data-slide]').evaluate((stage) => {
      const small: string[] = []
      const cut: string[] = []
      for (const one of stage.querySelectorAll('h1, p, li, strong, span, a')) {
        const text = one.textContent?.trim()
        if (!text || one.closest('[data-map-ready]') || one.children.length > 0) continue
        const box = one.getBoundingClientRect()
        if (box.width === 0) continue
        if (Number.parseFloat(getComputedStyle(one).fontSize) < 13) small.push(text)
        if (box.left < 0 || box.right > window.innerWidth) cut.push(text)
        if (one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflow === 'hidden')
          cut.push(text)
        if (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow === 'hidden')
          cut.push(text)
      }
      return { small, cut, wide: document.documentElement.scrollWidth - window.innerWidth }
    })
    expect(faults, `slide ${slide}`).toEqual({ small: [], cut: [], wide: 0 })
    links.push(
      ...(await page
        .locator('[data-slide] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))),
    )
    if (slide < count) await next.click()
  }
  await expect(next).toBeDisabled()
  expect(new Set(links)).toEqual(new Set(['https://coast.example/depot']))
})

test('a finger turns the slide, but moves the map that it touches', async ({ page, server }) => {
  const count = await openShared(page, server)
  await swipe(page, [300, 400], [90, 410])
  await expect(page.getByText(`2 of ${count}`, { exact: true })).toBeVisible()
  await swipe(page, [90, 400], [300, 390])
  await expect(page.getByText(`1 of ${count}`, { exact: true })).toBeVisible()
  await swipe(page, [200, 500], [160, 200])
  await expect(page.getByText(`1 of ${count}`, { exact: true })).toBeVisible()

  await page.keyboard.press('3')
  await untilMapIsDrawn(page)
  await swipe(page, [300, 200], [90, 210])
  await expect(page.getByRole('button', { name: 'Back to the slide' })).toBeVisible()
  await expect(page.getByText(`3 of ${count}`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the slide' }).click()
  await expect(page.getByRole('button', { name: 'Back to the slide' })).toHaveCount(0)
})

for (const theme of ['dark', 'light'] as const)
  test(`axe finds nothing serious in a slide in the hand (${theme})`, async ({ page, server }) => {
    await openShared(page, server, `?theme=${theme}`)
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('2')
    await expect(page.getByRole('listitem').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('3')
    await untilMapIsDrawn(page)
    expect(await seriousFaults(page)).toEqual([])
  })
