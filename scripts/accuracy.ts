import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Mention } from '@/lib/domain'
import { geoparse } from '@/lib/geoparse'
import { chooseEventPlace } from '@/lib/pipeline'
import {
  type Answer,
  type CorpusDocument,
  distanceKm,
  type Figures,
  scoreDocument,
  sumUp,
} from '../tests/accuracy/score'
import { checkStories } from './accuracy/check-stories'
import { openGazetteer } from './geoparse/open-gazetteer'
import { isHeldOut, readCorpus, toStory } from './train/corpora'

const USAGE = `npm run accuracy [-- --corpora DIR] [--only NAME,…] [--json]
Scores the geoparser on the corpora in DIR (or DATELINE_CORPORA; default ../shared/corpora), countries and admin-1 units as areas.
A fifth of every corpus is held out: nothing is trained or tuned on it.`

/** Corpora whose annotators left demonyms out: ours are dropped before scoring. */
const CORPORA: { name: string; dropUses: string[] }[] = [
  { name: 'lgl', dropUses: [] },
  { name: 'geovirus', dropUses: ['demonym'] },
  { name: 'geowebnews', dropUses: [] },
  { name: 'tr-news', dropUses: [] },
  { name: 'conflict', dropUses: [] },
  { name: 'tud-loc2013', dropUses: ['demonym'] },
  { name: 'geocorpora', dropUses: ['demonym'] },
  { name: 'wotr-test', dropUses: ['demonym'] },
  { name: 'events-bellingcat', dropUses: [] },
  { name: 'events-ucdp-ged-sample', dropUses: [] },
  { name: 'events-viina-ukru', dropUses: [] },
]
const BINS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01] // of confidence, for the reliability table

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
if (!existsSync(values.corpora)) {
  console.log('skipped: no corpora')
  process.exit(0)
}
const say = (line: string): void => {
  if (!values.json) console.log(line)
}

const gazetteer = openGazetteer()

/** The answers to a document; of an event corpus the one place chosen for the event. */
const answer = (document: CorpusDocument): { answers: Answer[]; mentions: Mention[] } => {
  const { mentions, places } = geoparse(toStory(document), gazetteer)
  const points = new Map(places.map((place) => [place.id, place.point]))
  if (!document.toponyms) {
    const event = chooseEventPlace(mentions, places)
    const answers = event
      ? [{ start: 0, end: 1, use: 'literal', lat: event.point[1], lon: event.point[0] }]
      : []
    return { answers, mentions: [] }
  }
  const named = mentions.filter(({ why }) => why !== 'too-vague')
  const answers = named.map(({ start, end, use, placeId }) => {
    const point = placeId ? points.get(placeId) : undefined
    return { start, end, use, lat: point?.[1] ?? null, lon: point?.[0] ?? null }
  })
  return { answers, mentions: named }
}

/** Right and all answers per bin of confidence, on held-out documents. */
const reliability = BINS.slice(1).map(() => ({ right: 0, all: 0 }))
const countReliability = (document: CorpusDocument, answers: Answer[], mentions: Mention[]): void => {
  answers.forEach((given, index) => {
    const confidence = mentions[index]?.confidence ?? 0
    if (given.lat === null || given.lon === null || given.use === 'demonym') return
    const gold = document.toponyms?.find(({ start, end }) => start < given.end && given.start < end)
    if (gold && (gold.lat === null || gold.lon === null)) return
    const bin =
      reliability[BINS.findIndex((from, at) => confidence >= from && confidence < (BINS[at + 1] ?? 2))]
    if (!bin) return
    bin.all++
    if (!gold || gold.lat === null || gold.lon === null) return
    const error = distanceKm({ lat: given.lat, lon: given.lon }, { lat: gold.lat, lon: gold.lon })
    if (error <= Math.max(161, gold.radiusKm ?? 0)) bin.right++
  })
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)
const cells = (figures: Figures): string =>
  figures.event20 === null
    ? `${percent(figures.f1)} ${percent(figures.precision)} ${percent(figures.recall)} ${percent(figures.within161)} ${percent(figures.endToEnd)}`
    : `${percent(figures.event20)} within 20 km`.padEnd(29)

const results: Record<string, { development: Figures; heldOut: Figures; all: Figures }> = {}
let characters = 0
let spent = 0
const columns = '   F1     P     R  <161   e2e'
say(`${''.padEnd(22)} | ${'development'.padEnd(29)} | ${'held out'.padEnd(29)} | all`)
say(`${''.padEnd(22)} | ${columns} | ${columns} | ${columns}`)
for (const { name, dropUses } of CORPORA) {
  if (values.only && !values.only.split(',').includes(name)) continue
  const corpus = readCorpus(values.corpora, name)
  if (!corpus) continue
  const tallies = corpus.documents.map((document) => {
    const started = performance.now()
    const { answers, mentions } = answer(document)
    spent += performance.now() - started
    characters += document.text.length
    const held = isHeldOut(document)
    if (held && document.toponyms && name !== 'wotr-test') countReliability(document, answers, mentions)
    return { held, tally: scoreDocument(document, answers, dropUses) }
  })
  const result = {
    development: sumUp(tallies.filter(({ held }) => !held).map(({ tally }) => tally)),
    heldOut: sumUp(tallies.filter(({ held }) => held).map(({ tally }) => tally)),
    all: sumUp(tallies.map(({ tally }) => tally)),
  }
  results[name] = result
  say(`${name.padEnd(22)} | ${cells(result.development)} | ${cells(result.heldOut)} | ${cells(result.all)}`)
}
say('\nconfidence, and share of the held-out answers (without demonyms) that were right:')
for (const [index, { right, all }] of reliability.entries()) {
  if (all > 0)
    say(
      `  ${(BINS[index] ?? 0).toFixed(2)} to ${Math.min(1, BINS[index + 1] ?? 1).toFixed(2)}: ${percent(right / all)} % of ${all}`,
    )
}
const stories = join(values.corpora, '../stories')
const check = existsSync(stories) ? checkStories(stories, gazetteer) : null
if (check)
  say(
    `\nstories: ${check.names} names, ${check.faults.length} faults${check.faults.map((fault) => `\n  ${fault}`).join('')}`,
  )
say(
  `\n${characters.toLocaleString('en')} characters at ${Math.round((1000 * characters) / spent).toLocaleString('en')} a second`,
)
if (values.json) console.log(JSON.stringify({ corpora: results, reliability, stories: check }, null, 1))
