import { toProbability } from '@/lib/geoparse/evaluate-trees'
import type { Loss } from './grow-trees'

/** Logistic loss of samples that are (1) or are not (0) what is asked, each with its weight. */
export const logisticLoss =
  (samples: readonly { label: number; weight: number }[]): Loss =>
  (scores, gradient, curvature) => {
    samples.forEach(({ label, weight }, index) => {
      const probability = toProbability(scores[index] ?? 0)
      gradient[index] = weight * (probability - label)
      curvature[index] = weight * Math.max(probability * (1 - probability), 1e-6)
    })
  }
