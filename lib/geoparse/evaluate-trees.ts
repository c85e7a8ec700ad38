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
  /** The same for a row told by those of its features that are not 0. */
  scoreSigns: (signs: ReadonlyMap<string, number>) => number
}

const NODE = 4 // numbers a node takes in the model
const NONE = new Float64Array()

/** The rank of a leaf's threshold: no value is above it. */
const NEVER = 0xff

type Nodes = {
  /**
   * A node in one whole number, so that one read tells all of it: bits 16 to 30 the node below, 8 to 15 the rank of the threshold,
   * 0 to 7 the feature. The way goes to the node below, or to the one beside that when the value is above the threshold. A leaf
   * leads to itself.
   */
  nodes: Int32Array
  /** Of the leaves. */
  leaves: Float64Array
  roots: Int32Array
  /** Forks on the longest way down. */
  depth: number
}

const packNode = (below: number, rank: number, feature: number): number =>
  (below << 16) | (rank << 8) | feature

/** All trees in one run of nodes, the two below a fork side by side. */
const layOut = (trees: number[][], thresholds: Float64Array[]): Nodes => {
  const size = trees.reduce((sum, tree) => sum + tree.length / NODE, 0)
  if (size > 0x8000 || thresholds.length > 0x100 || thresholds.some(({ length }) => length > NEVER))
    throw new RangeError(
      'The trees have more nodes, features or thresholds than a packed node can tell apart',
    )
  const nodes = new Int32Array(size)
  const leaves = new Float64Array(size)
  const roots = new Int32Array(trees.length)
  let depth = 0
  let free = 0
  const place = (tree: number[], from: number, to: number, above: number): void => {
    const [feature = -1, number = 0, left = 0, right = 0] = tree.slice(from * NODE, from * NODE + NODE)
    if (feature < 0) {
      nodes[to] = packNode(to, NEVER, 0)
      leaves[to] = number
      depth = Math.max(depth, above)
      return
    }
    const below = free
    free += 2
    nodes[to] = packNode(below, thresholds[feature]?.indexOf(number) ?? 0, feature)
    place(tree, left, below, above + 1)
    place(tree, right, below + 1, above + 1)
  }
  trees.forEach((tree, index) => {
    roots[index] = free
    place(tree, 0, free++, 0)
  })
  return { nodes, leaves, roots, depth }
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
  const ranksOfNone = Int32Array.from(thresholds, (ofFeature) => rankOf(ofFeature, 0))
  const { nodes, leaves, roots, depth } = layOut(trees, thresholds)
  /** The leaves that the ranks lead to. */
  const sumLeaves = (): number => {
    let sum = bias
    // No branch on the way down: a wrongly guessed one costs more than the steps that a short way takes in vain.
    for (let tree = 0; tree < roots.length; tree++) {
      let at = roots[tree] ?? 0
      for (let step = 0; step < depth; step++) {
        const node = nodes[at] ?? 0
        const isAbove = (((node >>> 8) & 0xff) - (ranks[node & 0xff] ?? 0)) >>> 31
        at = (node >>> 16) + isAbove
      }
      sum += leaves[at] ?? 0
    }
    return sum
  }
  return {
    toValues: (row) => {
      const values = new Float64Array(features.length)
      put(values, row)
      return values
    },
    put,
    score: (values) => {
      for (let index = 0; index < ranks.length; index++)
        ranks[index] = rankOf(thresholds[index] ?? NONE, values[index] ?? 0)
      return sumLeaves()
    },
    scoreSigns: (signs) => {
      ranks.set(ranksOfNone)
      for (const [name, value] of signs) {
        const index = places.get(name)
        if (index !== undefined) ranks[index] = rankOf(thresholds[index] ?? NONE, value)
      }
      return sumLeaves()
    },
  }
}

export const toProbability = (score: number): number => 1 / (1 + Math.exp(-score))
