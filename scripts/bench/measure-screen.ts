import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { openStore } from '@/lib/store'
import { fillWithMarks } from './make-marks'
import { serveApp } from './serve-app'
import { type Act, type Visit, visitMap } from './visit-map'

const stores = [0, 10_000, 50_000] // events
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--enable-precise-memory-info',
]

export interface ScreenRow extends Omit<Visit, 'filters'> {
  /** Median of the later filters of all visits. */
  filter: Act | null
  events: number
  /** First marks painted, as a multiple of the empty map in the same rounds. */
  ratio: number
}

/** How soon the map shows its marks and follows a filter, in turn with the empty map; medians of the rounds. */
export const measureScreen = async (rounds: number, say: (line: string) => void): Promise<ScreenRow[]> => {
  const folders: string[] = []
  const servers: Awaited<ReturnType<typeof serveApp>>[] = []
  const executable = process.env['DATELINE_BROWSER']
  const browser = await chromium.launch({
    args: flags,
    ...(executable ? { executablePath: executable } : {}),
  })
  const visits = stores.map((): Visit[] => [])
  try {
    for (const events of stores) {
      const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
      folders.push(folder)
      say(`storing ${events} events`)
      const store = await openStore(folder)
      await fillWithMarks(store, events)
      await store.close()
      servers.push(await serveApp(folder))
    }
    // The first round warms the servers and is not counted.
    for (let round = 0; round <= rounds; round++) {
      for (const [index, { url }] of servers.entries()) {
        const events = stores[index] ?? 0
        const visit = await visitMap(browser, url, events > 0)
        if (round > 0) visits[index]?.push(visit)
        say(`round ${round} of ${rounds}, ${events} events: ${Math.round(visit.firstPaint)} ms`)
      }
    }
  } finally {
    await browser.close()
    for (const server of servers) await server.stop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
  const empty = median(visits[0]?.map(({ firstPaint }) => firstPaint) ?? [])
  return visits.map((seen, index) => toRow(stores[index] ?? 0, seen, empty))
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const toRow = (events: number, visits: Visit[], empty: number): ScreenRow => {
  const of = (read: (visit: Visit) => number): number => median(visits.map(read))
  const ofActs = (acts: (Act | null)[]): Act | null => {
    const done = acts.filter((act) => act !== null)
    if (done.length === 0) return null
    return {
      total: median(done.map(({ total }) => total)),
      outside: median(done.map(({ outside }) => outside)),
    }
  }
  const firstPaint = of((visit) => visit.firstPaint)
  return {
    events,
    marks: of(({ marks }) => marks),
    firstPaint,
    ratio: firstPaint / empty,
    bytes: of(({ bytes }) => bytes),
    heap: of(({ heap }) => heap),
    firstFilter: ofActs(visits.map((visit) => visit.firstFilter)),
    filter: ofActs(visits.flatMap((visit) => visit.filters)),
    step: ofActs(visits.map((visit) => visit.step)),
    longTasks: of(({ longTasks }) => longTasks),
    longest: of(({ longest }) => longest),
  }
}

export const printScreen = (rows: ScreenRow[], rounds: number): void => {
  console.log(`The built app in Chromium, software rendering, 1440x900; medians of ${rounds} rounds in turn`)
  console.log(
    ' events   on map   marks after   times empty   sent MB   heap MB   first filter (outside)   filter (outside)   day (outside)   tasks > 200 ms   longest',
  )
  const pair = (times: ScreenRow['filter']): string =>
    times ? `${Math.round(times.total)} (${Math.round(times.outside)}) ms` : '-'
  for (const row of rows)
    console.log(
      [
        row.events.toLocaleString('en').padStart(7),
        row.marks.toLocaleString('en').padStart(9),
        `${Math.round(row.firstPaint)} ms`.padStart(14),
        row.ratio.toFixed(2).padStart(14),
        (row.bytes / 1e6).toFixed(2).padStart(10),
        (row.heap / 1e6).toFixed(0).padStart(10),
        pair(row.firstFilter).padStart(25),
        pair(row.filter).padStart(19),
        pair(row.step).padStart(16),
        String(row.longTasks).padStart(17),
        `${Math.round(row.longest)} ms`.padStart(10),
      ].join(''),
    )
}
