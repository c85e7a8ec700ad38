import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { z } from 'zod'

const moment = z.object({ at: z.number(), events: z.number() })
const seenSchema = z.object({
  idle: z.array(moment),
  data: z.array(moment),
  clicks: z.array(z.number()),
  long: z.array(z.object({ at: z.number(), duration: z.number() })),
})

/** From the click to the map at rest, and the part before it had other data; ms. */
export interface Act {
  total: number
  outside: number
}

/** One visit with an empty cache; ms and bytes. What needs marks is null where there are none. */
export interface Visit {
  firstPaint: number
  marks: number
  bytes: number
  heap: number
  /** The first filter of the page, whose code runs for the first time, and those after it. */
  firstFilter: Act | null
  filters: Act[]
  step: Act | null
  longTasks: number
  longest: number
}

const patience = 300_000 // ms; a software renderer on a busy machine is slow
const longTask = 200 // ms: the level

const read = async (page: Page) => seenSchema.parse(await page.evaluate('window.benchSeen'))

/** Opens the dashboard, ticks four types off, one after the other, and chooses a day. */
export const visitMap = async (browser: Browser, url: string, hasMarks: boolean): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    bypassCSP: true,
  })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: path.join(import.meta.dirname, 'watch-map.js') })
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    let bytes = 0
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.goto(url)
    const least = hasMarks ? 1 : 0
    await page.waitForFunction(`window.benchSeen.idle.some(({ events }) => events >= ${least})`, undefined, {
      timeout: patience,
    })
    const first = (await read(page)).idle.find(({ events }) => events >= least)
    const sent = bytes
    const heap = z.number().parse(await page.evaluate('performance.memory.usedJSHeapSize'))
    const act = async (click: () => Promise<void>): Promise<Act> => {
      const before = await read(page)
      await click()
      await page.waitForFunction(
        `window.benchSeen.data.length > ${before.data.length} && window.benchSeen.idle.length > 0 && window.benchSeen.idle.at(-1).at > window.benchSeen.data.at(-1).at`,
        undefined,
        { timeout: patience },
      )
      const after = await read(page)
      const clicked = after.clicks[before.clicks.length] ?? 0
      const data = after.data[before.data.length]?.at ?? 0
      const idle = after.idle.find(({ at }) => at > data)?.at ?? 0
      return { total: idle - clicked, outside: data - clicked }
    }
    const legend = page.getByRole('region', { name: 'Legend and filters' })
    const filters: Act[] = []
    for (const type of hasMarks ? [/^Riots/, /^Protests/, /^Strategic/, /^Against/] : []) {
      const row = legend.getByRole('checkbox', { name: type }).first()
      filters.push(await act(() => row.click()))
    }
    const [firstFilter = null, ...more] = filters
    const step = hasMarks
      ? await act(() =>
          page
            .getByRole('button', { name: /^\w{3} \d+ \w{3} 2024: / })
            .first()
            .click(),
        )
      : null
    const { long } = await read(page)
    return {
      firstPaint: first?.at ?? 0,
      marks: first?.events ?? 0,
      bytes: sent,
      heap,
      firstFilter,
      filters: more,
      step,
      longTasks: long.filter(({ duration }) => duration > longTask).length,
      longest: Math.max(0, ...long.map(({ duration }) => duration)),
    }
  } finally {
    await context.close()
  }
}
