import type { Page } from 'playwright/test'
import { leastText, rooms } from '@/lib/briefing/room'
import { addPlanted, makeBriefing, saveBriefing } from './make-briefing'
import { startServer } from './start-server'
import { expect, test, untilMapIsDrawn } from './test'

const autumn = { days: { from: '2024-11-01', to: '2024-12-31' } }
const room = { width: 1920, height: 1080 }

test.use({ viewport: room, contextOptions: { reducedMotion: 'reduce' } })

const present = async (
  page: Page,
  base: string,
  wishes: object = autumn,
): Promise<{ id: string; slides: number }> => {
  const { id, slides } = await makeBriefing(page.request, base, wishes)
  await page.goto(`${base}/briefings/${id}/present`)
  await expect(page.locator('[data-slide]')).toBeVisible()
  return { id, slides: slides.length }
}

const frameOf = (page: Page): Promise<number> =>
  page
    .locator('main')
    .getAttribute('data-frame')
    .then((value) => Number(value))

/** Goes on and waits until the next frame stands, its map drawn. */
const goOn = async (page: Page, key = 'PageDown'): Promise<void> => {
  const before = await frameOf(page)
  await page.keyboard.press(key)
  await expect(page.locator('main')).toHaveAttribute('data-frame', String(before + 1))
  await untilSlideIsDrawn(page)
}

const untilSlideIsDrawn = async (page: Page): Promise<void> => {
  if ((await page.locator('[data-slide="map"]').count()) === 0) return
  await untilMapIsDrawn(page)
  await expect(page.locator('[data-map-idle="false"]')).toHaveCount(0)
}

/** Every frame from the first to the last. */
const eachFrame = async (page: Page, look: (at: number) => Promise<void>): Promise<number> => {
  await page.keyboard.press('End')
  await expect(page.locator('main')).not.toHaveAttribute('data-frame', '1')
  const last = await frameOf(page)
  await page.keyboard.press('Home')
  await expect(page.locator('main')).toHaveAttribute('data-frame', '1')
  await untilSlideIsDrawn(page)
  for (let at = 1; at <= last; at++) {
    await look(at)
    if (at < last) await goOn(page)
  }
  return last
}

test('a draft between two days tells exactly what was planted between them', async ({ browser }) => {
  const own = await startServer('demo')
  const context = await browser.newContext({ viewport: room })
  const page = await context.newPage()
  try {
    await addPlanted(page.request, own.url)
    await present(page, own.url, { days: { from: '2025-03-12', to: '2025-03-13' } })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was told, 12–13 March 2025')
    const heads: string[] = []
    await page.keyboard.press('2')
    await expect(page.locator('[data-slide="changes"]')).toBeVisible()
    while ((await page.locator('[data-slide="changes"]').count()) > 0) {
      heads.push(...(await page.locator('[data-slide] li strong').allTextContents()))
      await page.keyboard.press('PageDown')
    }
    expect(heads).toEqual([
      'New: Shelling or missile attack, Dnipro',
      'New, again there: Armed clash, Kursk Oblast',
      'Confirmed: Shelling or missile attack, Kupiansk (was: reported)',
      'Disputed: Ground taken from the government’s side, Toretsk (was: claimed)',
      'Figure: troops killed of North Korea. Ukraine: 4,000, before 3,000',
      'Not told of since: Air or drone strike, Odesa',
    ])
  } finally {
    await context.close()
    await own.stop()
  }
})

test('ten slides and more by keyboard alone; every one shows its source', async ({ page, server }) => {
  await present(page, server.url)
  const sources: string[] = []
  const last = await eachFrame(page, async () => {
    sources.push((await page.locator('[data-slide-source]').textContent()) ?? '')
  })
  expect(last).toBeGreaterThanOrEqual(10)
  expect(sources.filter((source) => source.length < 8)).toEqual([])
  // The keys of a clicker, digits, the first and the last.
  await page.keyboard.press('PageUp')
  await expect(page.locator('main')).toHaveAttribute('data-frame', String(last - 1))
  await page.keyboard.press('Home')
  await page.keyboard.press('2')
  await expect(page.locator('[data-slide="changes"]')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.locator('[data-blank]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(page.locator('[data-spotlight]')).toBeVisible()
})

test('a click into the map stops the play, Escape goes on from the same slide', async ({ page, server }) => {
  await present(page, server.url)
  await page.keyboard.press('2')
  while ((await page.locator('[data-slide="map"]').count()) === 0) await page.keyboard.press('ArrowRight')
  await untilSlideIsDrawn(page)
  const at = await frameOf(page)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await page.keyboard.press(' ')
  await expect(page.locator('main')).toHaveAttribute('data-playing', 'true')
  const mark = page.getByRole('group', { name: /marks/i }).getByRole('button').first()
  const box = await mark.boundingBox()
  if (!box) throw new Error('no mark to click')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.locator('main')).toHaveAttribute('data-detour', 'true')
  await expect(page.locator('main')).not.toHaveAttribute('data-playing', 'true')
  await expect(page.getByRole('status').filter({ hasText: 'Esc' })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(page.locator('main')).toHaveAttribute('data-playing', 'true')
  expect(await frameOf(page)).toBe(at)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  // It plays on by itself: the next slide comes without a key.
  await expect(page.locator('main')).toHaveAttribute('data-frame', String(at + 1), { timeout: 30_000 })
})

test('the presenter’s window and the room’s are in step, both ways', async ({ page, server, context }) => {
  const { id } = await present(page, server.url)
  await page.keyboard.press('2')
  const other = await context.newPage()
  await other.goto(`/briefings/${id}/present?window=presenter`)
  await expect(other.locator('main')).toHaveAttribute('data-frame', '2')
  await other.keyboard.press('PageDown')
  await expect(page.locator('main')).toHaveAttribute('data-frame', '3')
  await page.keyboard.press('ArrowRight')
  await expect(other.locator('main')).toHaveAttribute('data-frame', '4')
  await page.keyboard.press('b')
  await expect(other.locator('[data-blank]')).toBeAttached()
  await other.keyboard.press('b')
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  await expect(other.getByRole('heading', { name: 'Notes' })).toBeVisible()
  await other.close()
})

test('once it is open it needs no server', async ({ browser }) => {
  const own = await startServer('demo')
  const context = await browser.newContext({ viewport: room, reducedMotion: 'reduce' })
  const page = await context.newPage()
  try {
    await present(page, own.url)
    await page.mouse.move(300, 300)
    await expect(page.locator('[data-deck-ready]')).toBeAttached({ timeout: 60_000 })
    await own.kill()
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(request.url()))
    page.on('pageerror', (error) => failed.push(error.message))
    const last = await eachFrame(page, async () => {
      await expect(page.locator('[data-slide-source]')).not.toBeEmpty()
      if ((await page.locator('[data-slide="map"]').count()) === 0) return
      const drawn = page.locator('[data-map-idle]').first()
      const [marks, clusters, tabs] = await drawn.evaluate(({ dataset }) =>
        [dataset.marks, dataset.clusters, dataset.tabs].map(Number),
      )
      expect((marks ?? 0) + (clusters ?? 0) + (tabs ?? 0)).toBeGreaterThan(0)
    })
    expect(last).toBeGreaterThan(5)
    // Chromium asks for the icon of a tab again whenever it has none; nothing on the screen waits for it.
    expect(failed.filter((url) => !url.includes('/icon.svg'))).toEqual([])
  } finally {
    await context.close()
    await own.kill()
  }
})

for (const size of [room, { width: 1280, height: 720 }])
  test(`text is as large as the room asks, nothing is cut or laps over (${size.width} px)`, async ({
    page,
    server,
  }) => {
    test.setTimeout(300_000) // some hundred frames, each with a map to be drawn
    await page.setViewportSize(size)
    const { id } = await present(page, server.url, { days: { from: '2024-08-01', to: '2025-01-31' } })
    for (const metres of rooms) {
      await page.goto(`/briefings/${id}/present#1,${metres}m`)
      await page.reload()
      await expect(page.locator('[data-slide]')).toBeVisible()
      const least = (leastText[metres] * size.width) / 1920
      await eachFrame(page, async (at) => {
        const faults = await page.evaluate(findFaults, least)
        expect(faults, `frame ${at} at ${metres} m`).toEqual([])
      })
    }
  })

/** In the page: text below the least size as it is drawn, legends of more than six, what is cut at the end of a list or stands outside the stage. */
const findFaults = (least: number): string[] => {
  const stage = document.querySelector('[data-slide]')
  if (!(stage instanceof HTMLElement)) return ['no stage']
  const edge = stage.getBoundingClientRect()
  const faults: string[] = []
  for (const element of stage.querySelectorAll<HTMLElement>('*')) {
    const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim())
    if (
      !text ||
      !element.checkVisibility() ||
      element.offsetHeight === 0 ||
      element.closest('button, [hidden]')
    )
      continue
    const box = element.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * (box.height / element.offsetHeight)
    if (size < least - 0.5) faults.push(`${Math.round(size)} px: ${text.textContent}`)
    if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1)
      faults.push(`outside: ${text.textContent}`)
  }
  const scale = Number(stage.querySelector('[data-map-scale]')?.getAttribute('data-map-scale') ?? Infinity)
  if (scale * 14 < least - 0.5) faults.push('names of the map are too small')
  if (stage.querySelectorAll('[data-slide-legend] > li').length > 6)
    faults.push('more than six in the legend')
  const list = stage.querySelector('ol')
  if (list && list.scrollHeight > list.clientHeight + 1)
    faults.push(`a row is cut: ${list.scrollHeight} of ${list.clientHeight}`)
  const foot = stage.querySelector('[data-at]')?.firstElementChild?.getBoundingClientRect()
  for (const line of stage.querySelectorAll('[data-slide-source]'))
    if (foot && line.getBoundingClientRect().bottom > foot.top + 1)
      faults.push('the source line meets the dots')
  return faults
}

test('motion is a flight unless it is not wanted', async ({ browser, server }) => {
  for (const [reducedMotion, flight] of [
    ['reduce', '0'],
    ['no-preference', '1200'],
  ] as const) {
    const context = await browser.newContext({ reducedMotion })
    const page = await context.newPage()
    await present(page, server.url)
    while ((await page.locator('[data-slide="map"]').count()) === 0) await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-flight]')).toHaveAttribute('data-flight', flight)
    await context.close()
  }
})

test('two hundred slides', async ({ page, server }) => {
  const briefing = await makeBriefing(page.request, server.url, autumn)
  const slides = Array.from({ length: 200 }, (_, index) => {
    const slide = briefing.slides[index % briefing.slides.length]
    if (!slide) throw new Error('a draft without slides')
    return { ...slide, id: slide.id.replace(/^..../, String(1000 + index)) as typeof slide.id }
  })
  await saveBriefing(page.request, server.url, briefing, slides)
  await page.goto(`/briefings/${briefing.id}/present`)
  await expect(page.locator('[data-slide]')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.locator('[data-at="200"]')).toContainText('200 of 200')
})
