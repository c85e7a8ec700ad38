import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { loadGazetteer } from '@/lib/gazetteer'
import { EVALUATION_CORPORA } from './accuracy/evaluation-corpora'
import { printErrors } from './accuracy/print-errors'
import { printFigures, printHeader } from './accuracy/print-figures'
import { printReliability } from './accuracy/print-reliability'
import { type LabelledDocument, labelDocument } from './train/collect-samples'
import { isHeldOut, readCorpus } from './train/corpora'
import { crossValidate } from './train/cross-validate'
import { fitCalibration } from './train/fit-calibration'
import { trainModels, type TrainedParts } from './train/train-models'
import { TRAINING_PLAN } from './train/training-plan'

const USAGE = `npm run train -- [--corpora DIR] [--out DIR] [--cross-validate [--calibrate]] [--folds N]
Trains the two models of the geoparser on four fifths of every corpus and writes them into data/lexicon.
--cross-validate trains nothing that is kept: each of N folds (default 5) of those documents is answered, from text to point, by models
trained on the other folds. The figures are those of documents that the models have not seen.
--calibrate writes calibration.json from these answers: which share of them was right at which belief. Do it after training.`

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    out: { type: 'string', default: 'data/lexicon' },
    'cross-validate': { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
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

const write = (name: string, content: unknown, what: string): void => {
  const file = join(values.out, name)
  writeFileSync(file, `${JSON.stringify(content)}\n`)
  console.log(`wrote ${file}: ${what}`)
}

const writeModels = ({ learned, recognition, resolution }: TrainedParts): void => {
  const { before, farBefore, after, surnames } = learned
  const cues = {
    about:
      'Words beside names and how strongly they speak for (above 0) or against a place. Made by scripts/train-geoparse.ts.',
    before: Object.fromEntries(before),
    farBefore: Object.fromEntries(farBefore),
    after: Object.fromEntries(after),
  }
  const persons = {
    about: 'Last words of persons named in full in at least two texts. Made by scripts/train-geoparse.ts.',
    names: [...surnames].join(' '),
  }
  write('learned-cues.json', cues, `${before.size + farBefore.size + after.size} cues`)
  write('surnames.json', persons, `${surnames.size} surnames`)
  for (const [name, model] of Object.entries({ recognition, resolution }))
    write(`${name}-model.json`, model, `${model.trees.length} trees, ${model.features.length} features`)
}

const gazetteer = loadGazetteer()
const labelled = TRAINING_PLAN.flatMap((plan): LabelledDocument[] =>
  (readCorpus(values.corpora, plan.name)?.documents ?? [])
    .filter((document) => !isHeldOut(document))
    .map((document) => labelDocument(document, gazetteer, plan)),
)
if (labelled.length === 0) {
  console.error(`no corpora in ${values.corpora}: --corpora or DATELINE_CORPORA names the folder`)
  process.exit(1)
}
if (values['cross-validate']) {
  const bar = new SingleBar(
    { stream: process.stderr, format: '{bar} fold {value} of {total}' },
    Presets.shades_classic,
  )
  const { tallies, judged, errors } = crossValidate(labelled, folds, values.corpora, gazetteer, bar)
  const say = (line: string): void => console.log(line)
  say(`development documents, answered by models that have not seen them (${folds} folds)`)
  printHeader(say, false)
  for (const { name } of EVALUATION_CORPORA) {
    const own = tallies.filter(({ corpus }) => corpus === name).map(({ tally }) => tally)
    if (own.length > 0) printFigures(name, own, say, false)
  }
  printReliability(judged, say)
  printErrors(errors, say)
  if (values.calibrate) {
    const about =
      'Belief of the models, and the share of answers right at that belief. Made by scripts/train-geoparse.ts.'
    const knots = fitCalibration(judged)
    write('calibration.json', { about, knots }, `${knots.length} points`)
  }
} else {
  writeModels(trainModels(labelled))
}
