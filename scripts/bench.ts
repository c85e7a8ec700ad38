// Measures the store on synthetic stories in a temporary folder: how fast they go in, and how long each query of the dashboard takes.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Filter, type Place, placeIdSchema, storyIdSchema, toMentionId } from '@/lib/domain'
import {
  type Reading,
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

const help = `Usage: npm run bench [-- --mentions N]

Fills a temporary store with synthetic stories and prints how long storing and each query take.

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

const shape = {
  perStory: 10, // mentions
  places: 3000,
  publishers: 40,
  days: 180,
  repeats: 15, // times each query is run
}

/** Always the same numbers (mulberry32), so that two runs can be compared. */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d_2b_79_f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const random = createRandom(1)

const kinds = ['settlement', 'settlement', 'settlement', 'settlement', 'admin1', 'country', 'region'] as const
const uses = ['literal', 'literal', 'literal', 'metonymic', 'embedded', 'dateline', 'demonym'] as const

const places = Array.from({ length: shape.places }, (_, number): Place => ({
  id: placeIdSchema.parse(`own:bench-${number}`),
  name: `Place${number}`,
  kind: kinds[number % kinds.length] ?? 'settlement',
  country: 'UA',
  point: [22 + random() * 18, 44 + random() * 8],
  source: 'made up',
}))

const makeStory = (number: number) => {
  const chosen = Array.from(
    { length: shape.perStory },
    () => places[Math.floor(random() ** 3 * shape.places)] ?? places[0],
  ).filter((place) => place !== undefined)
  let text = ''
  const sentences: { start: number; end: number }[] = []
  const spans = chosen.map((place) => {
    const start = text.length + 24
    sentences.push({ start: text.length, end: start + place.name.length + 60 })
    text += `Report ${String(number).padStart(8, '0')} says: ${place.name} was hit again on this day, and the council told of broken glass. `
    return { place, start: text.indexOf(place.name, sentences.at(-1)?.start) }
  })
  const id = storyIdSchema.parse(createHash('sha256').update(text).digest('hex'))
  const publishedAt =
    random() < 0.1
      ? null
      : new Date(Date.UTC(2024, 7, 1 + Math.floor(random() * shape.days))).toISOString().slice(0, 10)
  const reading: Reading = {
    sentences,
    mentions: spans.map(({ place, start }) => ({
      id: toMentionId(id, start, start + place.name.length),
      storyId: id,
      start,
      end: start + place.name.length,
      surface: place.name,
      use: uses[Math.floor(random() * uses.length)] ?? 'literal',
      kind: place.kind,
      placeId: random() < 0.05 ? null : place.id,
      confidence: 0.9,
      alternatives: [{ placeId: place.id, name: place.name, confidence: 0.05 }],
      reasons: ['the only place of this name', 'the same country as its neighbours'],
    })),
    places: chosen,
  }
  const story = {
    id,
    title: `Report ${number}`,
    text,
    language: 'en',
    publishedAt,
    datePrecision: publishedAt === null ? null : ('day' as const),
    dateSource: publishedAt === null ? null : ('byline' as const),
    cutOff: false,
    appearances: [{ publisher: `Publisher ${Math.floor(random() ** 2 * shape.publishers)}`, input: 'bench' }],
    sections: [{ kind: 'body' as const, start: 0, end: text.length }],
  }
  return { story, reading }
}

const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const times: number[] = []
  for (let run = 0; run < shape.repeats; run += 1) {
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
