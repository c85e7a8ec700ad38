import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { answerAll } from './accuracy/measure-reports'
import { printReportHeader, printReportMisses, printReports } from './accuracy/print-reports'
import { scoreReports } from './accuracy/score-reports'
import { openGazetteer } from './geoparse/open-gazetteer'
import { foldOfText } from './train/cross-validate'
import { learnedTexts } from './train/learned-texts'
import { peacefulStories } from './train/peaceful-stories'
import {
  collectSample,
  isJudgeName,
  judgeNames,
  toModels,
  trainModels,
} from './train/train-models-of-reports'

const USAGE = `npm run train:reports [-- --gold FILE,…] [--corpora DIR] [--only NAME,…] [--cross-validate [--folds N] [--misses]]
Trains the judges of reports and writes them into data/lexicon: whether a word tells of an event that happened, whether two words tell of one event, which
counts are its casualties, of which kind it is, where it happened, and which sayings are about it.
It learns from the annotated texts of tests/accuracy/reports (never from the unseen part), from annotated files of your own (--gold), and from the
local news of the corpus lgl in DIR (or DATELINE_CORPORA), in which nothing happens to a war.
--only trains some of ${judgeNames.join(', ')}; the others stay as they are.
--cross-validate writes nothing: each text is answered by weights that have not seen it.`

const PEACEFUL_WEIGHT = 0.3 // of a sample of local news: there are many, and they are easy

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    only: { type: 'string', default: judgeNames.join(',') },
    'cross-validate': { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const refuse = (why: string): never => {
  console.error(why)
  process.exit(2)
}
const folds = Number(values.folds)
if (!Number.isInteger(folds) || folds < 2)
  refuse(`--folds must be a whole number from 2 on, not “${values.folds}”`)
const asked = new Set(values.only.split(','))
const unknown = [...asked].find((name) => !isJudgeName(name))
if (unknown !== undefined) refuse(`--only takes ${judgeNames.join(', ')}, not “${unknown}”`)
const files = values.gold?.split(',') ?? []
const missing = files.find((file) => !existsSync(file))
if (missing) refuse(`There is no file ${missing} with annotated reports.`)

const gazetteer = openGazetteer()
const peaceful = peacefulStories(values.corpora)
if (peaceful.length === 0) console.error(`No corpus lgl in ${values.corpora}: trained without local news.`)
const sets = [
  ...learnedTexts(files).map((set) => ({ ...set, weight: 1 })),
  ...(peaceful.length > 0 ? [{ name: 'local news', weight: PEACEFUL_WEIGHT, entries: peaceful }] : []),
]

const bar = new SingleBar({ format: 'texts {bar} {value}/{total}' }, Presets.shades_classic)
bar.start(
  sets.reduce((sum, { entries }) => sum + entries.length, 0),
  0,
)
const samples = sets.flatMap(({ entries, weight }) =>
  entries.map((entry) => {
    bar.increment()
    return collectSample(entry, gazetteer, weight)
  }),
)
bar.stop()
const count = (labels: { label: 0 | 1 }[]): string =>
  `${labels.length}, ${labels.filter(({ label }) => label === 1).length} of them`
console.log(`words that may tell an event: ${count(samples.flatMap(({ words }) => words))} do`)
console.log(`pairs of such words: ${count(samples.flatMap(({ pairs }) => pairs))} of one event`)
console.log(`counts beside events: ${count(samples.flatMap(({ giving }) => giving))} of the event`)

if (values['cross-validate']) {
  const models = Array.from({ length: folds }, (_, fold) =>
    toModels(
      trainModels(
        samples.filter(({ entry }) => foldOfText(entry.text, folds) !== fold),
        gazetteer,
        asked,
      ),
    ),
  )
  printReportHeader(console.log)
  for (const { name, entries } of sets) {
    const answers = models.flatMap((own, fold) => [
      ...answerAll(
        entries.filter(({ text }) => foldOfText(text, folds) === fold),
        gazetteer,
        own,
      ),
    ])
    const { figures, misses } = scoreReports(entries, new Map(answers))
    printReports(name, figures, console.log)
    if (values.misses) printReportMisses(misses, console.log)
  }
} else {
  const { belief, types, ...trees } = trainModels(samples, gazetteer, asked)
  const write = (name: string, model: unknown, what: string): void => {
    writeFileSync(`data/lexicon/${name}-model.json`, `${JSON.stringify(model)}\n`)
    console.log(`wrote data/lexicon/${name}-model.json: ${what}`)
  }
  if (belief) {
    const { trees: own, weights, nets } = belief
    const told = `${own.trees.length} trees, ${Object.keys(weights).length} weights, ${nets.nets.length} nets`
    write('belief', belief, told)
  }
  if (types) write('type', types, `${Object.keys(types).length} kinds`)
  for (const [name, model] of Object.entries(trees)) write(name, model, `${model.trees.length} trees`)
}
