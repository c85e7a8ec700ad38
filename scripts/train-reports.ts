import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { makeScorer, type TreesModel } from '@/lib/geoparse/evaluate-trees'
import { type BeliefModel, createJudge } from '@/lib/reports/belief-model'
import { createTypeJudge, type TypeModel } from '@/lib/reports/choose-type'
import { type ReportModels, trainedModels } from '@/lib/reports/report-models'
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
import { collectPlaceSamples } from './train/collect-place-samples'
import { collectReportSamples } from './train/collect-report-samples'
import { peacefulStories } from './train/peaceful-stories'
import { trainPlace } from './train/train-place'
import { trainBelief, trainSameness, trainTypes } from './train/train-belief'

const USAGE = `npm run train:reports [-- --gold FILE,…] [--corpora DIR] [--only NAME,…] [--cross-validate [--folds N] [--misses]]
Trains whether a word tells of an event that happened, whether two words tell of one event, of which kind it is and where it happened, and writes the models into data/lexicon.
It learns from the annotated texts of tests/accuracy/reports (never from the unseen part), from annotated files of your own (--gold), and from the
local news of the corpus lgl in DIR (or DATELINE_CORPORA), in which nothing happens to a war.
--only trains some of belief, sameness, types, place; the others stay as they are.
--cross-validate writes nothing: each text is answered by weights that have not seen it.`

const PEACEFUL_WEIGHT = 0.3 // of a sample of local news: there are many, and they are easy

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    only: { type: 'string', default: 'belief,sameness,types,place' },
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
      fold: foldOfText(entry.text, folds),
      ...collectReportSamples(entry, gazetteer, weight),
      places: collectPlaceSamples(entry, gazetteer),
    }
  }),
)
bar.stop()
const names = ['belief', 'sameness', 'types', 'place'] as const
const asked = new Set(values.only.split(','))
const unknown = [...asked].find((name) => !names.some((own) => own === name))
if (unknown !== undefined) {
  console.error(`--only takes ${names.join(', ')}, not “${unknown}”`)
  process.exit(2)
}
type Trained = { belief: BeliefModel; sameness: TreesModel; types: TypeModel; place: TreesModel }
const train = (own: typeof samples): Partial<Trained> => ({
  ...(asked.has('belief') && { belief: trainBelief(own.flatMap(({ words }) => words)) }),
  ...(asked.has('sameness') && { sameness: trainSameness(own.flatMap(({ pairs }) => pairs)) }),
  ...(asked.has('types') && { types: trainTypes(own.flatMap(({ types }) => types)) }),
  ...(asked.has('place') && { place: trainPlace(own.flatMap(({ places }) => places)) }),
})
const count = (labels: { label: 0 | 1 }[]): string =>
  `${labels.length}, ${labels.filter(({ label }) => label === 1).length} of them`
console.log(`words that may tell an event: ${count(samples.flatMap(({ words }) => words))} do`)
console.log(`pairs of such words: ${count(samples.flatMap(({ pairs }) => pairs))} of one event`)

if (values['cross-validate']) {
  const models = Array.from({ length: folds }, (_, fold): ReportModels => {
    const { belief, sameness, types, place } = train(samples.filter((one) => one.fold !== fold))
    return {
      belief: belief ? createJudge(belief) : trainedModels.belief,
      sameness: sameness ? makeScorer(sameness) : trainedModels.sameness,
      type: types ? createTypeJudge(types) : trainedModels.type,
      place: place ? makeScorer(place) : trainedModels.place,
    }
  })
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
  const { belief, sameness, types, place } = train(samples)
  const write = (name: string, model: unknown, what: string): void => {
    writeFileSync(`data/lexicon/${name}`, `${JSON.stringify(model)}\n`)
    console.log(`wrote data/lexicon/${name}: ${what}`)
  }
  if (belief) {
    const weights = Object.keys(belief.weights).length
    write('belief-model.json', belief, `${belief.trees.trees.length} trees, ${weights} weights`)
  }
  if (sameness) write('sameness-model.json', sameness, `${sameness.trees.length} trees`)
  if (types) write('type-model.json', types, `${Object.keys(types).length} kinds`)
  if (place) write('place-model.json', place, `${place.trees.length} trees`)
}
