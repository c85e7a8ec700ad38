import { z } from 'zod'

/** Boosted regression trees: a sum of the leaves that a row of features falls into. */
export const treesSchema = z.object({
  about: z.string(),
  features: z.array(z.string()),
  bias: z.number(),
  /** Per tree, flat: feature, threshold, left, right for a fork (right is taken when value > threshold); -1, value, 0, 0 for a leaf. */
  trees: z.array(z.array(z.number())),
})
export type TreesModel = z.infer<typeof treesSchema>

/** A row of features by name; one that a row lacks counts as 0. */
export type Row = Record<string, number>

export type Scorer = {
  /** Numbers in the order of the model's features; `put` changes some of them in place. */
  toValues: (row: Row) => Float64Array
  put: (values: Float64Array, row: Row) => void
  score: (values: Float64Array) => number
}

const NODE = 4 // numbers a node takes in the model

/** What the walk down a tree asks of a node, whole numbers only: a value is above a threshold when its rank is. */
type Nodes = {
  feature: Int32Array
  /** Place of the threshold among those of its feature; a leaf has one that nothing is above. */
  rank: Int32Array
  /** Node below when the value is not above; the next one when it is. A leaf leads to itself. */
  below: Int32Array
  /** Of a leaf. */
  value: Float64Array
  roots: Int32Array
  /** Forks on the longest way down. */
  depth: number
}

const NEVER = 2 ** 30 // rank that no value is above

/** All trees in one run of nodes, the two below a fork side by side. */
const layOut = (trees: number[][], thresholds: Float64Array[]): Nodes => {
  const size = trees.reduce((sum, tree) => sum + tree.length / NODE, 0)
  const nodes: Nodes = {
    feature: new Int32Array(size),
    rank: new Int32Array(size).fill(NEVER),
    below: new Int32Array(size),
    value: new Float64Array(size),
    roots: new Int32Array(trees.length),
    depth: 0,
  }
  let free = 0
  const place = (tree: number[], from: number, to: number, depth: number): void => {
    const [feature = -1, number = 0, left = 0, right = 0] = tree.slice(from * NODE, from * NODE + NODE)
    nodes.depth = Math.max(nodes.depth, depth)
    nodes.below[to] = to
    if (feature < 0) {
      nodes.value[to] = number
      return
    }
    const below = free
    free += 2
    nodes.feature[to] = feature
    nodes.rank[to] = thresholds[feature]?.indexOf(number) ?? 0
    nodes.below[to] = below
    place(tree, left, below, depth + 1)
    place(tree, right, below + 1, depth + 1)
  }
  trees.forEach((tree, index) => {
    nodes.roots[index] = free
    place(tree, 0, free++, 0)
  })
  return nodes
}

/** The different thresholds of each feature, ascending. */
const thresholdsOf = (trees: number[][], features: number): Float64Array[] => {
  const found = Array.from({ length: features }, () => new Set<number>())
  for (const tree of trees)
    for (let at = 0; at < tree.length; at += NODE) found[tree[at] ?? -1]?.add(tree[at + 1] ?? 0)
  return found.map((ofFeature) => Float64Array.from(ofFeature).sort())
}

/** How many of the ascending thresholds a value is above. */
const rankOf = (thresholds: Float64Array, value: number): number => {
  let low = 0
  let high = thresholds.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (value > (thresholds[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

export const makeScorer = ({ features, bias, trees }: TreesModel): Scorer => {
  const thresholds = thresholdsOf(trees, features.length)
  const { feature, rank, below, value, roots, depth } = layOut(trees, thresholds)
  const places = new Map(features.map((name, index) => [name, index]))
  const put = (values: Float64Array, row: Row): void => {
    let next = 0
    for (const name in row) {
      // Most rows name their features in the order of the model.
      const index = features[next] === name ? next : places.get(name)
      if (index === undefined) continue
      values[index] = row[name] ?? 0
      next = index + 1
    }
  }
  const ranks = new Int32Array(features.length)
  return {
    toValues: (row) => {
      const values = new Float64Array(features.length)
      put(values, row)
      return values
    },
    put,
    score: (values) => {
      thresholds.forEach((ofFeature, index) => (ranks[index] = rankOf(ofFeature, values[index] ?? 0)))
      let sum = bias
      // Without a branch on the way down: a wrongly guessed one costs more than the whole walk.
      for (let tree = 0; tree < roots.length; tree++) {
        let at = roots[tree] ?? 0
        for (let step = 0; step < depth; step++)
          at = (below[at] ?? 0) + (((rank[at] ?? 0) - (ranks[feature[at] ?? 0] ?? 0)) >>> 31)
        sum += value[at] ?? 0
      }
      return sum
    },
  }
}

export const toProbability = (score: number): number => 1 / (1 + Math.exp(-score))
