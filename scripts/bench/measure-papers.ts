import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type BriefingBody, slideSchema } from '@/lib/domain/briefing'
import { madeBriefingSchema } from '@/lib/http/briefing-responses'
import { serveApp } from './serve-app'

const sizes = [10, 200] // slides
const formats = ['pdf', 'pdf?notes=yes', 'pptx'] as const
const days = { from: '2024-08-01', to: '2025-01-31' }
const pings = 20 // ms between two questions of somebody else

export interface PaperRow {
  slides: number
  format: (typeof formats)[number]
  /** Until its first byte and its last, in s: once, and once more with the maps drawn. */
  first: number
  whole: number
  again: number
  /** MB of the file; of the server before and at its peak. */
  size: number
  before: number
  peak: number
  /** The longest that `/api/health` had to wait meanwhile, in ms. */
  longestWait: number
}

/** What files of briefings take: the built app over the demo stories, a server of its own for each file, every map at another place. */
export const measurePapers = async (say: (line: string) => void): Promise<PaperRow[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
  try {
    say('reading the demo stories')
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', 'data/stories'], {
      env: { ...process.env, DATELINE_DATA: folder },
      stdio: 'ignore',
    })
    const rows: PaperRow[] = []
    for (const slides of sizes)
      for (const format of formats) {
        rows.push(await measureOne(folder, slides, format))
        say(`${slides} slides as ${format}: ${rows.at(-1)?.whole.toFixed(1)} s`)
      }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measureOne = async (folder: string, slides: number, format: PaperRow['format']): Promise<PaperRow> => {
  const { url, pid, stop } = await serveApp(folder)
  try {
    const id = await makeBriefing(url, slides)
    const before = memoryOf(pid, 'VmRSS')
    const file = `${url}/api/briefings/${id}/${format}`
    const waits = watchWaits(url)
    const once = await take(file)
    const longestWait = await waits()
    const peak = memoryOf(pid, 'VmHWM')
    const again = (await take(file)).whole
    return { slides, format, ...once, again, before, peak, longestWait }
  } finally {
    await stop()
  }
}

const take = async (url: string): Promise<Pick<PaperRow, 'first' | 'whole' | 'size'>> => {
  const from = performance.now()
  const seconds = (): number => (performance.now() - from) / 1000
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  let first = 0
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    first ||= seconds()
    bytes += chunk.length
  }
  return { first, whole: seconds(), size: bytes / 1e6 }
}

/** Asks again and again until it is told to stop; the longest wait in ms. */
const watchWaits = (url: string): (() => Promise<number>) => {
  const watch = new AbortController()
  let longest = 0
  const watching = (async () => {
    while (!watch.signal.aborted) {
      const from = performance.now()
      await (await fetch(`${url}/api/health`)).arrayBuffer()
      longest = Math.max(longest, performance.now() - from)
      await setTimeout(pings)
    }
  })()
  return async () => {
    watch.abort()
    await watching
    return longest
  }
}

const send = async (url: string, method: 'POST' | 'PUT', body: object): Promise<unknown> => {
  const answer = await fetch(url, {
    method,
    headers: { origin: new URL(url).origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return await answer.json()
}

/** The slides of a weekly briefing again and again; no two maps look at the same, so that each is drawn. */
const makeBriefing = async (url: string, wanted: number): Promise<string> => {
  const made = await send(`${url}/api/briefings`, 'POST', { template: 'weekly', days })
  const { id, revision, title, template, slides } = madeBriefingSchema.parse(made).briefing
  const body: BriefingBody = { title, template, slides: [] }
  for (let at = 0; at < wanted; at += 1) {
    const slide = slides[at % slides.length]
    if (!slide) break
    const west = 20 + (at % 40) / 4
    const south = 44 + Math.floor(at / 40) / 2
    body.slides.push({
      ...slide,
      id: slideSchema.shape.id.parse(`bench${at}`),
      notes: 'What was told, and by whom. '.repeat(20),
      extent: slide.kind === 'map' ? [west, south, west + 12, south + 5] : null,
    })
  }
  await send(`${url}/api/briefings/${id}`, 'PUT', { revision, body })
  return id
}

/** MB of a process; 0 where the system has no /proc. */
const memoryOf = (pid: number | undefined, name: 'VmRSS' | 'VmHWM'): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(String.raw`${name}:\s+(\d+) kB`).exec(status)?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

export const printPapers = (rows: PaperRow[]): void => {
  console.log(
    ' slides         format   first byte    whole    again     file   before     peak   longest wait of others',
  )
  for (const row of rows)
    console.log(
      [
        String(row.slides).padStart(7),
        row.format.padStart(15),
        `${row.first.toFixed(2)} s`.padStart(13),
        `${row.whole.toFixed(1)} s`.padStart(9),
        `${row.again.toFixed(1)} s`.padStart(9),
        `${row.size.toFixed(1)} MB`.padStart(9),
        `${row.before.toFixed(0)} MB`.padStart(9),
        `${row.peak.toFixed(0)} MB`.padStart(9),
        `${row.longestWait.toFixed(0)} ms`.padStart(25),
      ].join(''),
    )
}
