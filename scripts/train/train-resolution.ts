import type { TreesModel } from '@/lib/geoparse/evaluate-trees'
import type { CandidateSample } from './collect-samples'
import { growTrees, type GrowOptions } from './grow-trees'
import { softmaxLoss } from './softmax-loss'

const RESOLUTION: GrowOptions = {
  trees: 260,
  depth: 4,
  shrinkage: 0.055,
  leafWeight: 4,
  damping: 5,
  leastGain: 0.3,
}

/** Softmax loss over the candidates of a name: which is meant? */
export const trainResolution = (samples: CandidateSample[]): TreesModel => {
  const features = Object.keys(samples[0]?.rows[0] ?? {})
  const rows = samples.flatMap((sample) =>
    sample.rows.map((row) => Float64Array.from(features, (feature) => row[feature] ?? 0)),
  )
  const about = 'Which place does a name mean? Made by scripts/train-geoparse.ts.'
  return growTrees(features, rows, softmaxLoss(samples), RESOLUTION, about)
}
