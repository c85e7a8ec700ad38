// Measures the pipeline on the demo stories, and the store on synthetic stories in a temporary folder: how fast they go in, and how long each query of the dashboard takes.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Filter } from '@/lib/domain'
import {
  type Store,
  beginReading,
  countDays,
  countFacets,
  endReading,
  listExcerpts,
  listPlaces,
  openStore,
  saveStory,
  startRun,
} from '@/lib/store'
import { makeStory, shape } from './bench/make-stories'
import { readDemoStories } from './bench/read-demo-stories'

const help = `Usage: npm run bench [-- --mentions N]

Reads the demo stories through the pipeline, fills a temporary store with synthetic ones, and prints how long reading, storing
and each query take.

  --mentions N  mentions to store (100000)
  --help        this text`

const { values } = parseArgs({
  options: { mentions: { type: 'string', default: '100000' }, help: { type: 'boolean', default: false } },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const wanted = Number(values.mentions)
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error(`bench: --mentions is "${values.mentions}"; it must be a whole number above 0`)
  process.exit(2)
}

const repeats = 15 // times each query is run

const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const times: number[] = []
  for (let run = 0; run < repeats; run += 1) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string =>
    (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1).padStart(8)
  console.log(`${name.padEnd(44)}${at(0.5)} ms p50${at(0.95)} ms p95`)
}

const fill = async (store: Store): Promise<void> => {
  const stories = Math.ceil(wanted / shape.perStory)
  const runKey = await startRun(store, 'ingest', { pipeline: 'bench', gazetteer: 'bench' })
  const journalKey = await beginReading(store, runKey, 'bench', stories)
  const from = performance.now()
  for (let number = 0; number < stories; number += 1)
    await saveStory(store, { ...makeStory(number), runKey, journalKey })
  const seconds = (performance.now() - from) / 1000
  await endReading(store, journalKey)
  const megabytes = statSync(store.file).size / 1e6
  console.log(
    `${stories} stories with ${wanted} mentions stored in ${seconds.toFixed(1)} s: ${Math.round(stories / seconds)} stories/s, ${megabytes.toFixed(0)} MB`,
  )
}

const filters: [string, Filter][] = [
  ['no filter', {}],
  ['one month', { from: '2024-10-01', to: '2024-10-31' }],
  ['bbox of a few oblasts', { bbox: [34, 47, 38, 50] }],
  [
    'bbox, month, kind',
    { bbox: [34, 47, 38, 50], from: '2024-10-01', to: '2024-10-31', kinds: ['settlement'] },
  ],
  ['two publishers', { publishers: ['Publisher 3', 'Publisher 30'] }],
  ['a rare word', { text: 'place2990' }],
  ['words of every story', { text: 'broken glass' }],
]

console.log(readDemoStories())
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'))
try {
  const store = await openStore(folder)
  await fill(store)
  for (const [name, filter] of filters) {
    await measure(`places: ${name}`, () => listPlaces(store, filter, 5000))
    await measure(`excerpts, first page: ${name}`, () =>
      listExcerpts(store, { filter, placed: true, cursor: null, limit: 50 }),
    )
    await measure(`timeline: ${name}`, () => countDays(store, filter))
    await measure(`facets: ${name}`, () => countFacets(store, filter))
  }
  await store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
