import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadGazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { type Answer, type CorpusDocument, type Figures, scoreDocument, sumUp } from '../tests/accuracy/score'
import { isHeldOut, readCorpus, toStory } from './train/corpora'

const USAGE = `npm run accuracy [-- --corpora DIR] [--only NAME] [--json]
Scores the geoparser on the corpora in DIR (or DATELINE_CORPORA; default ../shared/corpora).`

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

const gazetteer = loadGazetteer()
const answer = (document: CorpusDocument): Answer[] => {
  const { mentions, places } = geoparse(toStory(document), gazetteer)
  const points = new Map(places.map((place) => [place.id, place.point]))
  return mentions
    .filter(({ why }) => why !== 'too-vague')
    .map(({ start, end, use, placeId }) => {
      const point = placeId ? points.get(placeId) : undefined
      return { start, end, use, lat: point?.[1] ?? null, lon: point?.[0] ?? null }
    })
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6)
const cells = (figures: Figures): string =>
  figures.event20 === null
    ? `${percent(figures.f1)} ${percent(figures.precision)} ${percent(figures.recall)} ${percent(figures.within161)} ${percent(figures.endToEnd)}`
    : `${percent(figures.event20)} within 20 km`.padEnd(34)

const results: Record<string, { development: Figures; heldOut: Figures; all: Figures }> = {}
let characters = 0
const started = performance.now()
if (!values.json)
  console.log(`${''.padEnd(24)}  development: F1, P, R, resolved, end to end | held out, the same | all`)
for (const { name, dropUses } of CORPORA) {
  if (values.only && !values.only.split(',').includes(name)) continue
  const corpus = readCorpus(values.corpora, name)
  if (!corpus) continue
  const tallies = corpus.documents.map((document) => {
    characters += document.text.length
    return { held: isHeldOut(document), tally: scoreDocument(document, answer(document), dropUses) }
  })
  const result = {
    development: sumUp(tallies.filter(({ held }) => !held).map(({ tally }) => tally)),
    heldOut: sumUp(tallies.filter(({ held }) => held).map(({ tally }) => tally)),
    all: sumUp(tallies.map(({ tally }) => tally)),
  }
  results[name] = result
  if (!values.json)
    console.log(
      `${name.padEnd(24)} ${cells(result.development)} | ${cells(result.heldOut)} | ${cells(result.all)}`,
    )
}
const seconds = (performance.now() - started) / 1000
if (values.json) console.log(JSON.stringify(results, null, 1))
else
  console.log(
    `${characters.toLocaleString('en')} characters in ${seconds.toFixed(1)} s: ${Math.round(characters / seconds).toLocaleString('en')} a second`,
  )
