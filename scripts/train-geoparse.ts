import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeScorer, toProbability, type TreesModel } from '@/lib/geoparse/evaluate-trees'
import type { Learned } from '@/lib/geoparse/lexicon'
import { loadGazetteer } from '@/lib/gazetteer'
import type { CorpusDocument } from '../tests/accuracy/score'
import {
  collectCandidates,
  type CandidateSample,
  collectSpans,
  labelDocument,
  type LabelledDocument,
  type SpanSample,
} from './train/collect-samples'
import { isHeldOut, readCorpus } from './train/corpora'
import { learnCues } from './train/learn-cues'
import { learnSurnames } from './train/learn-surnames'
import { growTrees, type GrowOptions, type Loss } from './train/grow-trees'

const USAGE = `npm run train -- [--corpora DIR] [--out DIR] [--only recognition|resolution] [--validate]
Trains the two models of the geoparser on four fifths of every toponym corpus and writes them into data/lexicon.
--validate trains on half of those, says how the other half does, and writes nothing.`

/** Weight of a corpus, and whether its annotators marked demonyms. */
const TRAINING: { name: string; weight: number; hasDemonyms: boolean }[] = [
  { name: 'lgl', weight: 1, hasDemonyms: true },
  { name: 'geowebnews', weight: 2, hasDemonyms: true },
  { name: 'tr-news', weight: 2, hasDemonyms: true },
  { name: 'geovirus', weight: 1, hasDemonyms: false },
  { name: 'tud-loc2013', weight: 0.7, hasDemonyms: false },
  { name: 'geocorpora', weight: 0.5, hasDemonyms: false },
  { name: 'wotr-test', weight: 0.2, hasDemonyms: false },
  { name: 'events-bellingcat', weight: 0.3, hasDemonyms: false },
  { name: 'events-ucdp-ged-sample', weight: 0.3, hasDemonyms: false },
  { name: 'events-viina-ukru', weight: 0.15, hasDemonyms: false },
]

const FOLDS = 4 // parts that cues are counted apart from

const RECOGNITION: GrowOptions = {
  trees: 160,
  depth: 5,
  shrinkage: 0.1,
  leafWeight: 3,
  damping: 3,
  leastGain: 0.5,
}
const RESOLUTION: GrowOptions = {
  trees: 200,
  depth: 4,
  shrinkage: 0.07,
  leafWeight: 4,
  damping: 5,
  leastGain: 0.3,
}

const toRow = (features: string[], row: Record<string, number>): Float64Array =>
  Float64Array.from(features, (feature) => row[feature] ?? 0)

const trainRecognition = (samples: SpanSample[]): TreesModel => {
  const features = Object.keys(samples.find((sample) => 'prominence' in sample.row)?.row ?? {})
  const rows = samples.map((sample) => toRow(features, sample.row))
  const loss: Loss = (scores, gradient, curvature) => {
    samples.forEach(({ label, weight }, index) => {
      const probability = toProbability(scores[index] ?? 0)
      gradient[index] = weight * (probability - label)
      curvature[index] = weight * Math.max(probability * (1 - probability), 1e-6)
    })
  }
  return growTrees(
    features,
    rows,
    loss,
    RECOGNITION,
    'Is a name a place here? Made by scripts/train-geoparse.ts.',
  )
}

const trainResolution = (samples: CandidateSample[]): TreesModel => {
  const features = Object.keys(samples[0]?.rows[0] ?? {})
  const rows: Float64Array[] = []
  const firsts: number[] = []
  for (const sample of samples) {
    firsts.push(rows.length)
    for (const row of sample.rows) rows.push(toRow(features, row))
  }
  const loss: Loss = (scores, gradient, curvature) => {
    samples.forEach((sample, index) => {
      const first = firsts[index] ?? 0
      const own = scores.subarray(first, first + sample.rows.length)
      const best = Math.max(...own)
      const weights = Array.from(own, (score) => Math.exp(score - best))
      const sum = weights.reduce((all, weight) => all + weight, 0)
      const rightSum = sample.right.reduce((all, candidate) => all + (weights[candidate] ?? 0), 0)
      weights.forEach((weight, candidate) => {
        const share = weight / sum
        // Several right answers share the target in the proportion in which they are believed.
        const target = sample.right.includes(candidate) ? weight / rightSum : 0
        gradient[first + candidate] = sample.weight * (share - target)
        curvature[first + candidate] = sample.weight * Math.max(share * (1 - share), 1e-4)
      })
    })
  }
  return growTrees(
    features,
    rows,
    loss,
    RESOLUTION,
    'Which place does a name mean? Made by scripts/train-geoparse.ts.',
  )
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    out: { type: 'string', default: 'data/lexicon' },
    only: { type: 'string' },
    validate: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

const reportRecognition = (model: TreesModel, samples: SpanSample[]): void => {
  const scorer = makeScorer(model)
  let found = 0
  let right = 0
  let all = 0
  let loss = 0
  for (const { row, label, weight } of samples) {
    const probability = toProbability(scorer.score(scorer.toValues(row)))
    loss -= weight * (label * Math.log(probability) + (1 - label) * Math.log(1 - probability))
    if (label > 0) all += weight
    if (probability < 0.5) continue
    found += weight
    if (label > 0) right += weight
  }
  console.log(
    `recognition of the other half: F1 ${percent(2 * right, found + all)} (P ${percent(right, found)} R ${percent(right, all)}), loss ${loss.toFixed(0)}`,
  )
}

const reportResolution = (model: TreesModel, samples: CandidateSample[]): void => {
  const scorer = makeScorer(model)
  let right = 0
  let all = 0
  for (const sample of samples) {
    const scores = sample.rows.map((row) => scorer.score(scorer.toValues(row)))
    const best = scores.indexOf(Math.max(...scores))
    all += sample.weight
    if (sample.right.includes(best)) right += sample.weight
  }
  console.log(`resolution of ambiguous names in the other half: ${percent(right, all)}`)
}

/** Half of the training documents, told by their text: for `--validate`. */
const isTestHalf = (document: CorpusDocument): boolean =>
  createHash('sha256').update(document.text.slice(0, 300)).digest()[1]! % 2 === 0

const write = (name: string, content: unknown, what: string): void => {
  const file = join(values.out, name)
  writeFileSync(file, `${JSON.stringify(content)}\n`)
  console.log(`wrote ${file}: ${what}`)
}

const toTable = (cues: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries(cues)

const collect = (documents: LabelledDocument[], model: TreesModel | null): CandidateSample[] =>
  documents.flatMap((labelledDocument) =>
    collectCandidates(labelledDocument, model ? makeScorer(model) : null),
  )

const gazetteer = loadGazetteer()
const labelled = TRAINING.flatMap((plan): LabelledDocument[] => {
  const documents = readCorpus(values.corpora, plan.name)?.documents ?? []
  return documents
    .filter((document) => !isHeldOut(document))
    .map((document) => labelDocument(document, gazetteer, plan))
})
const training = values.validate ? labelled.filter(({ document }) => !isTestHalf(document)) : labelled
const testing = values.validate ? labelled.filter(({ document }) => isTestHalf(document)) : []

if (values.only !== 'resolution') {
  const surnames = learnSurnames(training)
  const cuesOf = (documents: LabelledDocument[]): Learned => ({
    ...learnCues(documents.flatMap(({ context, spans }) => spans.map((span) => ({ context, ...span })))),
    surnames,
  })
  // Cues are counted on other documents than those whose spans they describe, as when they are used.
  const parts = Array.from({ length: FOLDS }, (_, fold) =>
    training.filter((_, index) => index % FOLDS === fold),
  )
  const samples = parts.flatMap((part) => {
    const learned = cuesOf(training.filter((labelledDocument) => !part.includes(labelledDocument)))
    return part.flatMap((labelledDocument) => collectSpans(labelledDocument, learned))
  })
  const positive = samples.filter(({ label }) => label > 0).length
  console.log(`recognition: ${samples.length} spans, ${positive} places`)
  const model = trainRecognition(samples)
  const learned = cuesOf(training)
  if (values.validate) {
    reportRecognition(
      model,
      testing.flatMap((labelledDocument) => collectSpans(labelledDocument, learned)),
    )
  } else {
    const { before, farBefore, after } = learned
    const about =
      'Words beside names and how strongly they speak for (above 0) or against a place. Made by scripts/train-geoparse.ts.'
    write(
      'learned-cues.json',
      { about, before: toTable(before), farBefore: toTable(farBefore), after: toTable(after) },
      `${before.size + farBefore.size + after.size} cues`,
    )
    write(
      'surnames.json',
      {
        about:
          'Last words of persons named in full in at least two texts. Made by scripts/train-geoparse.ts.',
        names: [...surnames].join(' '),
      },
      `${surnames.size} surnames`,
    )
    write('recognition-model.json', model, `${model.trees.length} trees, ${model.features.length} features`)
  }
}
if (values.only !== 'recognition') {
  const first = collect(training, null)
  console.log(`resolution: ${first.length} ambiguous names`)
  // The second pass sees what a trained resolver believes of the other names, as it will when it is used.
  const model = trainResolution([...first, ...collect(training, trainResolution(first))])
  if (values.validate) reportResolution(model, collect(testing, model))
  else write('resolution-model.json', model, `${model.trees.length} trees, ${model.features.length} features`)
}
