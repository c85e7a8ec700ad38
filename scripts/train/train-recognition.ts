import type { TreesModel } from '@/lib/geoparse/evaluate-trees'
import type { SpanSample } from './collect-samples'
import { growTrees, type GrowOptions } from './grow-trees'
import { logisticLoss } from './logistic-loss'

const RECOGNITION: GrowOptions = {
  trees: 260,
  depth: 5,
  shrinkage: 0.06,
  leafWeight: 3,
  damping: 3,
  leastGain: 0.5,
}

/** Is a span a place? */
export const trainRecognition = (samples: SpanSample[]): TreesModel => {
  const features = Object.keys(samples.find((sample) => 'prominence' in sample.row)?.row ?? {})
  const rows = samples.map(({ row }) => Float64Array.from(features, (feature) => row[feature] ?? 0))
  const about = 'Is a name a place here? Made by scripts/train-geoparse.ts.'
  return growTrees(features, rows, logisticLoss(samples), RECOGNITION, about)
}
