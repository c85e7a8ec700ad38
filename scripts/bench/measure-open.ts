import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadGazetteer } from '@/lib/gazetteer'
import { type Store, beginReading, endReading, openStore, saveStory, startRun } from '@/lib/store'
import { createReader } from '@/lib/workspace'
import { fillWithMarks } from './make-marks'
import { makeStory, shape } from './make-stories'
import { serveApp } from './serve-app'

const many = { events: 100_000, areas: 0.1, mentions: 100_000 } // areas: share of the events whose words mean one

const box = 'bbox=34,47,38,50' // a few oblasts
const month = 'from=2024-10-01&to=2024-10-31'
const days = 'datetime=2024-10-01/2024-10-31'
const addresses = [
  '/feed.atom',
  `/feed.atom?${month}`,
  `/feed.atom?${box}`,
  '/feed.atom?types=battles&publishers=Publisher%203',
  '/feed.atom?q=shelled',
  '/ogc/collections',
  '/ogc/collections/events/items',
  '/ogc/collections/events/items?limit=1000',
  `/ogc/collections/events/items?${box}`,
  `/ogc/collections/events/items?${days}`,
  '/ogc/collections/areas/items',
  `/ogc/collections/areas/items?${box}`,
  '/ogc/collections/places/items',
  `/ogc/collections/places/items?${box}`,
  `/ogc/collections/places/items?${days}`,
  '/api/export/summary',
  `/api/export?format=kml&types=battles&${box}&${month}`,
]

interface OpenRow {
  address: string
  /** ms: the first question, and the median of those after it. */
  first: number
  again: number
  kilobytes: number
  /** MB that the server holds after it. */
  memory: number
}

const fillArchive = async (folder: string): Promise<void> => {
  const store = await openStore(folder)
  await fillWithMentions(store, many.mentions)
  await fillWithMarks(store, many.events, many.areas)
  await store.close()
}

/** What the addresses that programs read take of a large archive: the built app, one question at a time. */
export const measureOpen = async (rounds: number, say: (line: string) => void): Promise<OpenRow[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
  try {
    say(`storing ${many.events} events and ${many.mentions} mentions`)
    await fillArchive(folder)
    const server = await serveApp(folder)
    try {
      const rows: OpenRow[] = []
      for (const address of addresses) {
        const first = await askOnce(`${server.url}${address}`)
        const again: number[] = []
        for (let round = 0; round < rounds; round++)
          again.push((await askOnce(`${server.url}${address}`)).took)
        const memory = memoryOf(server.pid)
        const row = { address, first: first.took, again: median(again), kilobytes: first.size / 1000, memory }
        rows.push(row)
        say(`${address}: ${row.first.toFixed(0)} ms, then ${row.again.toFixed(0)} ms`)
      }
      return rows
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const askOnce = async (url: string): Promise<{ took: number; size: number }> => {
  const from = performance.now()
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  const { byteLength: size } = await response.arrayBuffer()
  return { took: performance.now() - from, size }
}

const fillWithMentions = async (store: Store, wanted: number): Promise<void> => {
  const stories = Math.ceil(wanted / shape.perStory)
  const { versions } = createReader(loadGazetteer())
  const runKey = await startRun(store, 'ingest', versions)
  const journalKey = await beginReading(store, runKey, 'bench', stories)
  for (let number = 0; number < stories; number++)
    await saveStory(store, { ...makeStory(number), runKey, journalKey })
  await endReading(store, journalKey)
}

/** MB of a process; 0 where the system has no /proc. */
const memoryOf = (pid: number | undefined): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

export const printOpen = (rows: OpenRow[]): void => {
  console.log(`${'address'.padEnd(72)}     first      again     answer   memory after`)
  for (const { address, first, again, kilobytes, memory } of rows)
    console.log(
      [
        address.padEnd(72),
        `${first.toFixed(0)} ms`.padStart(10),
        `${again.toFixed(0)} ms`.padStart(11),
        `${kilobytes.toFixed(0)} kB`.padStart(11),
        `${memory.toFixed(0)} MB`.padStart(15),
      ].join(''),
    )
}
