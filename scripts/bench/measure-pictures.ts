import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GET as getPng } from '@/app/api/map.png/route'
import { GET as getSvg } from '@/app/api/map.svg/route'
import { GET as getPreview } from '@/app/api/preview.png/route'
import { parseSettings } from '@/lib/settings'
import { getStore } from '@/lib/store'
import { fillWithMarks } from './make-marks'

const many = 10_000 // events of the second store

type Route = (request: Request, context: { params: Promise<object> }) => Promise<Response>

const pictures: [name: string, route: Route, query: string][] = [
  ['preview 1200x630', getPreview, ''],
  ['preview of a month', getPreview, 'from=2024-10-01&to=2024-10-31'],
  ['SVG 1200x800', getSvg, ''],
  ['SVG, framed', getSvg, 'picture=export'],
  ['PNG, framed', getPng, 'picture=export'],
  ['PNG, framed, twice as fine', getPng, 'picture=export&scale=2'],
]

interface Row {
  store: string
  name: string
  /** ms: the first of its kind in this process, the median of others drawn anew, and of those that are kept. */
  first: number
  anew: number
  kept: number
  kilobytes: number
}

/** What the routes of pictures take, over the demo stories and over a store of many events, the way a request goes. */
export const measurePictures = async (rounds: number, tell: (line: string) => void): Promise<Row[]> => {
  const demo = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
  const crowded = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
  try {
    tell('reading the demo stories')
    const env = { ...process.env, DATELINE_DATA: demo }
    const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/ingest.ts', 'data/stories']
    execFileSync(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    tell(`making ${many} events`)
    await fillWithMarks(await useStore(crowded), many)
    return [
      ...(await measureStore('demo', demo, rounds)),
      ...(await measureStore(`${many} events`, crowded, rounds)),
    ]
  } finally {
    await (await globalThis.datelineStore?.opening)?.close()
    for (const folder of [demo, crowded]) rmSync(folder, { recursive: true, force: true })
  }
}

const useStore = async (folder: string) => {
  globalThis.datelineSettings = parseSettings({ DATELINE_DATA: folder })
  return await getStore(folder)
}

const measureStore = async (store: string, folder: string, rounds: number): Promise<Row[]> => {
  await useStore(folder)
  const rows: Row[] = []
  for (const [name, route, query] of pictures) {
    const time = async (): Promise<{ took: number; size: number }> => {
      const from = performance.now()
      const request = new Request(`http://localhost/?${query}`, { headers: { host: 'localhost' } })
      const response = await route(request, { params: Promise.resolve({}) })
      const size = (await response.arrayBuffer()).byteLength
      if (!response.ok) throw new Error(`${name}: ${response.status}`)
      return { took: performance.now() - from, size }
    }
    const timeAnew = async () => {
      globalThis.datelinePictures = undefined
      return await time()
    }
    const first = await timeAnew()
    const anew: number[] = []
    const kept: number[] = []
    for (let round = 0; round < rounds; round++) {
      anew.push((await timeAnew()).took)
      kept.push((await time()).took)
    }
    rows.push({
      store,
      name,
      first: first.took,
      anew: median(anew),
      kept: median(kept),
      kilobytes: first.size / 1000,
    })
  }
  return rows
}

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

export const printPictures = (rows: Row[]): void => {
  console.log('store            picture                         first      anew      kept')
  for (const { store, name, first, anew, kept, kilobytes } of rows) {
    const times = [first, anew, kept].map((time) => `${time.toFixed(time < 10 ? 1 : 0).padStart(7)} ms`)
    console.log(
      `${store.padEnd(17)}${name.padEnd(28)}${times.join('')}  ${kilobytes.toFixed(0).padStart(6)} kB`,
    )
  }
}
