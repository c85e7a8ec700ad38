import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { makeScorer, type TreesModel } from '@/lib/geoparse/evaluate-trees'
import { type BeliefModel, createJudge } from '@/lib/reports/belief-model'
import { createTypeJudge, type TypeModel } from '@/lib/reports/choose-type'
import type { ReportModels } from '@/lib/reports/report-models'
import {
  goldParts,
  readGoldFile,
  readGoldReports,
  readTrainingTexts,
  UNSEEN_PART,
} from './accuracy/gold-report'
import { answerAll } from './accuracy/measure-reports'
import { printReportHeader, printReportMisses, printReports } from './accuracy/print-reports'
import { scoreReports } from './accuracy/score-reports'
import { openGazetteer } from './geoparse/open-gazetteer'
import { foldOfText } from './train/cross-validate'
import { collectReportSamples } from './train/collect-report-samples'
import { peacefulStories } from './train/peaceful-stories'
import { collectSayingSamples } from './train/collect-saying-samples'
import { trainBelief, trainGiving, trainSameness, trainSaying, trainTypes } from './train/train-belief'

const USAGE = `npm run train:reports [-- --gold FILE,…] [--corpora DIR] [--cross-validate [--folds N] [--misses]]
Trains whether a word tells of an event that happened, whether two words tell of one event, of which kind it is, which counts are its casualties and which sayings are about it, and writes the models into data/lexicon.
It learns from the annotated texts of tests/accuracy/reports (never from the unseen part), from annotated files of your own (--gold), and from the
local news of the corpus lgl in DIR (or DATELINE_CORPORA), in which nothing happens to a war.
--cross-validate writes nothing: each text is answered by weights that have not seen it.`

const PEACEFUL_WEIGHT = 0.3 // of a sample of local news: there are many, and they are easy

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
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
const folds = Number(values.folds)
if (!Number.isInteger(folds) || folds < 2) {
  console.error(`--folds must be a whole number from 2 on, not “${values.folds}”`)
  process.exit(2)
}
const files = values.gold?.split(',') ?? []
const missing = files.find((file) => !existsSync(file))
if (missing) {
  console.error(`There is no file ${missing} with annotated reports.`)
  process.exit(2)
}

const gazetteer = openGazetteer()
const peaceful = peacefulStories(values.corpora)
if (peaceful.length === 0) console.error(`No corpus lgl in ${values.corpora}: trained without local news.`)
const sets = [
  ...goldParts
    .filter((part) => part !== UNSEEN_PART)
    .map((part) => ({ name: `${part} part`, weight: 1, entries: readGoldReports(part) })),
  { name: 'training', weight: 1, entries: readTrainingTexts() },
  ...files.map((file) => ({ name: file.split('/').at(-1) ?? file, weight: 1, entries: readGoldFile(file) })),
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
    return {
      entry,
      weight,
      fold: foldOfText(entry.text, folds),
      ...collectReportSamples(entry, gazetteer, weight),
    }
  }),
)
bar.stop()
type Trained = {
  belief: BeliefModel
  sameness: TreesModel
  giving: TreesModel
  types: TypeModel
  saying: TreesModel
}
const toModels = ({ belief, sameness, giving, types, saying }: Trained): ReportModels => ({
  belief: createJudge(belief),
  sameness: makeScorer(sameness),
  giving: makeScorer(giving),
  saying: makeScorer(saying),
  type: createTypeJudge(types),
})
const UNTRAINED: TreesModel = { about: '', features: [], bias: 0, trees: [] }
/** Sayings are weighed beside the events that the other judges find. */
const train = (own: typeof samples): Trained => {
  const trained = {
    belief: trainBelief(own.flatMap(({ words }) => words)),
    sameness: trainSameness(own.flatMap(({ pairs }) => pairs)),
    giving: trainGiving(own.flatMap(({ giving }) => giving)),
    types: trainTypes(own.flatMap(({ types }) => types)),
    saying: UNTRAINED,
  }
  const models = toModels(trained)
  const sayings = own.flatMap(({ entry, weight }) => collectSayingSamples(entry, gazetteer, models, weight))
  return { ...trained, saying: trainSaying(sayings) }
}
const count = (labels: { label: 0 | 1 }[]): string =>
  `${labels.length}, ${labels.filter(({ label }) => label === 1).length} of them`
console.log(`words that may tell an event: ${count(samples.flatMap(({ words }) => words))} do`)
console.log(`pairs of such words: ${count(samples.flatMap(({ pairs }) => pairs))} of one event`)

console.log(`counts beside events: ${count(samples.flatMap(({ giving }) => giving))} of the event`)

if (values['cross-validate']) {
  const models = Array.from({ length: folds }, (_, fold) =>
    toModels(train(samples.filter((one) => one.fold !== fold))),
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
  const { belief, sameness, giving, types, saying } = train(samples)
  const write = (name: string, model: unknown, what: string): void => {
    writeFileSync(`data/lexicon/${name}`, `${JSON.stringify(model)}\n`)
    console.log(`wrote data/lexicon/${name}: ${what}`)
  }
  write(
    'belief-model.json',
    belief,
    `${belief.trees.trees.length} trees, ${Object.keys(belief.weights).length} weights`,
  )
  write('sameness-model.json', sameness, `${sameness.trees.length} trees`)
  write('giving-model.json', giving, `${giving.trees.length} trees`)
  write('saying-model.json', saying, `${saying.trees.length} trees`)
  write('type-model.json', types, `${Object.keys(types).length} kinds`)
}
