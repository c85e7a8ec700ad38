import { toProbability, type TreesModel } from '@/lib/geoparse/evaluate-trees'
import type { SpanSample } from './collect-samples'
import { growTrees, type GrowOptions, type Loss } from './grow-trees'

const RECOGNITION: GrowOptions = {
  trees: 260,
  depth: 5,
  shrinkage: 0.06,
  leafWeight: 3,
  damping: 3,
  leastGain: 0.5,
}

/** Logistic loss: is a span a place? */
export const trainRecognition = (samples: SpanSample[]): TreesModel => {
  const features = Object.keys(samples.find((sample) => 'prominence' in sample.row)?.row ?? {})
  const rows = samples.map(({ row }) => Float64Array.from(features, (feature) => row[feature] ?? 0))
  const loss: Loss = (scores, gradient, curvature) => {
    samples.forEach(({ label, weight }, index) => {
      const probability = toProbability(scores[index] ?? 0)
      gradient[index] = weight * (probability - label)
      curvature[index] = weight * Math.max(probability * (1 - probability), 1e-6)
    })
  }
  const about = 'Is a name a place here? Made by scripts/train-geoparse.ts.'
  return growTrees(features, rows, loss, RECOGNITION, about)
}
