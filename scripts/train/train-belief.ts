import type { SubEventType } from '@/lib/domain'
import type { Row, TreesModel } from '@/lib/geoparse/evaluate-trees'
import { type BeliefModel, linearSigns, netInput } from '@/lib/reports/belief-model'
import type { Signs } from '@/lib/reports/signs'
import type { TypeModel } from '@/lib/reports/choose-type'
import type { GivingSample } from './collect-giving-samples'
import type { BeliefSample, PairSample, TypeSample } from './collect-report-samples'
import type { SayingSample } from './collect-saying-samples'
import { growTrees, type GrowOptions } from './grow-trees'
import { logisticLoss } from './logistic-loss'
import { trainLinear } from './train-linear'
import { trainNets } from './train-net'

const TREES: GrowOptions = {
  trees: 160,
  depth: 4,
  shrinkage: 0.07,
  leafWeight: 2,
  damping: 3,
  leastGain: 0.5,
}
const LINEAR = { belief: { pull: 0.7, smallest: 0.02 }, type: { pull: 0.5, smallest: 0.08 } }
const FEWEST = 10 // samples in which a feature is not 0

/** The three judges of whether a word tells of an event that happened. */
export const trainBelief = (samples: BeliefSample[]): BeliefModel => {
  const tellings = commonFeatures(samples)
  const inputs = samples.map(({ label, weight, ...evidence }) => ({
    input: netInput(tellings, evidence),
    label,
    weight,
  }))
  return {
    trees: trainTrees(samples),
    weights: trainLinear(
      samples.map(({ label, weight, ...evidence }) => ({ signs: linearSigns(evidence), label, weight })),
      LINEAR.belief,
    ),
    tellings,
    nets: trainNets(
      inputs,
      'Does a word tell of an event that happened, by what it and the words around it mean? Made by npm run train:reports.',
    ),
  }
}

const FEWEST_REPORTS = 4 // of a kind, for it to be learned

/** One against the rest for each kind of event. */
export const trainTypes = (samples: TypeSample[]): TypeModel => {
  const counts = new Map<SubEventType, number>()
  for (const { type } of samples) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = [...counts].filter(([, count]) => count >= FEWEST_REPORTS).map(([type]) => type)
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      trainLinear(
        samples.map(({ signs, type, weight }) => ({ signs, label: type === kind ? 1 : 0, weight })),
        LINEAR.type,
      ),
    ]),
  )
}

/** Whether two words tell of one event. */
export const trainSameness = (samples: PairSample[]): TreesModel =>
  trainTrees(samples, 'Do two words of a story tell of one event? Made by npm run train:reports.')

/** Whether a count of casualties is one of an event. */
export const trainGiving = (samples: GivingSample[]): TreesModel =>
  trainTrees(
    samples.map(withSigns),
    'Is a count of casualties one of an event? Made by npm run train:reports.',
  )

/** Whether what somebody says is about an event. */
export const trainSaying = (samples: SayingSample[]): TreesModel =>
  trainTrees(samples.map(withSigns), 'Is what somebody says about an event? Made by npm run train:reports.')

const withSigns = <T extends { row: Row }>(sample: T): Omit<T, 'row'> & { row: Signs } => ({
  ...sample,
  row: new Map(Object.entries(sample.row).filter(([, value]) => value !== 0)),
})

/** Trees over the features that are often enough not 0; lemmas are left to the weights. */
const trainTrees = (
  samples: { row: Signs; label: 0 | 1; weight: number }[],
  about = 'Does a word tell of an event that happened? Made by npm run train:reports.',
): TreesModel => {
  const features = commonFeatures(samples)
  const rows = samples.map(({ row }) => Float64Array.from(features, (feature) => row.get(feature) ?? 0))
  return growTrees(features, rows, logisticLoss(samples), TREES, about)
}

/** Features that are often enough not 0. */
const commonFeatures = (samples: { row: Signs }[]): string[] => {
  const counts = new Map<string, number>()
  for (const { row } of samples) for (const name of row.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([name, count]) => count >= FEWEST && !name.startsWith('lemma.'))
    .map(([name]) => name)
    .sort()
}
