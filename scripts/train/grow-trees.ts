import type { TreesModel } from '@/lib/geoparse/evaluate-trees'

export type GrowOptions = {
  trees: number
  /** Forks from the root to a leaf. */
  depth: number
  /** Share of a leaf's value that is taken: small steps generalise better. */
  shrinkage: number
  /** Sum of second derivatives that a leaf must hold. */
  leafWeight: number
  /** Added to the second derivatives: pulls leaves towards 0. */
  damping: number
  /** Least gain for a fork. */
  leastGain: number
}

/** Fills first and second derivatives of the loss for the scores so far. */
export type Loss = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array) => void

const BINS = 64

/** Cut points of each feature: quantiles of its values; a value belongs to the first bin whose cut is not below it. */
const findCuts = (rows: Float64Array[], feature: number): number[] => {
  const values = [...new Set(rows.map((row) => row[feature] ?? 0))].sort((a, b) => a - b)
  if (values.length <= BINS)
    return values.slice(0, -1).map((value, index) => (value + (values[index + 1] ?? value)) / 2)
  const all = rows.map((row) => row[feature] ?? 0).sort((a, b) => a - b)
  const cuts = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) cuts.add(all[Math.floor((bin * all.length) / BINS)] ?? 0)
  return [...cuts]
}

const binOf = (cuts: number[], value: number): number => {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (cuts[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

const round = (value: number): number => Number(value.toPrecision(5))

/** Gradient boosting over histograms, second order; the same input gives the same trees. */
export const growTrees = (
  features: string[],
  rows: Float64Array[],
  loss: Loss,
  options: GrowOptions,
  about: string,
): TreesModel => {
  const count = rows.length
  const cuts = features.map((_, feature) => findCuts(rows, feature))
  const binned = cuts.map((ofFeature, feature) =>
    Uint8Array.from(rows, (row) => binOf(ofFeature, row[feature] ?? 0)),
  )
  const scores = new Float64Array(count)
  const gradient = new Float64Array(count)
  const curvature = new Float64Array(count)
  const trees: number[][] = []

  const grow = (): number[] => {
    const nodes: number[] = []
    const leafOf = (members: Int32Array): number => {
      let sumGradient = 0
      let sumCurvature = 0
      for (const row of members) {
        sumGradient += gradient[row] ?? 0
        sumCurvature += curvature[row] ?? 0
      }
      return round((-options.shrinkage * sumGradient) / (sumCurvature + options.damping))
    }
    const place = (members: Int32Array, depth: number): number => {
      const index = nodes.length / 4
      nodes.push(-1, 0, 0, 0)
      const fork = depth > 0 ? bestFork(members) : null
      if (!fork) {
        const value = leafOf(members)
        nodes[index * 4 + 1] = value
        for (const row of members) scores[row] = (scores[row] ?? 0) + value
        return index
      }
      const bins = binned[fork.feature] ?? new Uint8Array()
      const left = members.filter((row) => (bins[row] ?? 0) <= fork.bin)
      const right = members.filter((row) => (bins[row] ?? 0) > fork.bin)
      nodes[index * 4] = fork.feature
      nodes[index * 4 + 1] = round(cuts[fork.feature]?.[fork.bin] ?? 0)
      nodes[index * 4 + 2] = place(left, depth - 1)
      nodes[index * 4 + 3] = place(right, depth - 1)
      return index
    }
    place(
      Int32Array.from({ length: count }, (_, row) => row),
      options.depth,
    )
    return nodes
  }

  const histogramGradient = new Float64Array(BINS + 1)
  const histogramCurvature = new Float64Array(BINS + 1)
  const bestFork = (members: Int32Array): { feature: number; bin: number } | null => {
    let total = 0
    let totalCurvature = 0
    for (const row of members) {
      total += gradient[row] ?? 0
      totalCurvature += curvature[row] ?? 0
    }
    if (totalCurvature < 2 * options.leafWeight) return null
    const worth = (sum: number, weight: number): number => (sum * sum) / (weight + options.damping)
    const without = worth(total, totalCurvature)
    let best: { feature: number; bin: number } | null = null
    let bestGain = options.leastGain
    for (let feature = 0; feature < features.length; feature++) {
      const width = (cuts[feature]?.length ?? 0) + 1
      if (width < 2) continue
      const bins = binned[feature] ?? new Uint8Array()
      histogramGradient.fill(0, 0, width)
      histogramCurvature.fill(0, 0, width)
      for (const row of members) {
        const bin = bins[row] ?? 0
        histogramGradient[bin] = (histogramGradient[bin] ?? 0) + (gradient[row] ?? 0)
        histogramCurvature[bin] = (histogramCurvature[bin] ?? 0) + (curvature[row] ?? 0)
      }
      let left = 0
      let leftCurvature = 0
      for (let bin = 0; bin + 1 < width; bin++) {
        left += histogramGradient[bin] ?? 0
        leftCurvature += histogramCurvature[bin] ?? 0
        const rightCurvature = totalCurvature - leftCurvature
        if (leftCurvature < options.leafWeight || rightCurvature < options.leafWeight) continue
        const gain = worth(left, leftCurvature) + worth(total - left, rightCurvature) - without
        if (gain > bestGain) {
          bestGain = gain
          best = { feature, bin }
        }
      }
    }
    return best
  }

  for (let tree = 0; tree < options.trees; tree++) {
    loss(scores, gradient, curvature)
    trees.push(grow())
  }
  return { about, features, bias: 0, trees }
}
