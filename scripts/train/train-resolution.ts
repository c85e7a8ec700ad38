import type { TreesModel } from '@/lib/geoparse/evaluate-trees'
import type { CandidateSample } from './collect-samples'
import { growTrees, type GrowOptions, type Loss } from './grow-trees'

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
  const rows: Float64Array[] = []
  const firsts: number[] = []
  for (const sample of samples) {
    firsts.push(rows.length)
    for (const row of sample.rows) rows.push(Float64Array.from(features, (feature) => row[feature] ?? 0))
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
  const about = 'Which place does a name mean? Made by scripts/train-geoparse.ts.'
  return growTrees(features, rows, loss, RESOLUTION, about)
}
