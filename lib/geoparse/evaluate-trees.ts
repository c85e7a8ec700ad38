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
  /** Numbers in the order of the model's features, to change in place with `indexOf`. */
  toValues: (row: Row) => Float64Array
  indexOf: (feature: string) => number
  score: (values: Float64Array) => number
}

const NODE = 4 // numbers a node takes

export const makeScorer = ({ features, bias, trees }: TreesModel): Scorer => {
  const size = trees.reduce((sum, tree) => sum + tree.length / NODE, 0)
  // All trees in one run of nodes; a leaf has feature -1 and its value as threshold.
  const feature = new Int32Array(size)
  const threshold = new Float64Array(size)
  const left = new Int32Array(size)
  const right = new Int32Array(size)
  const roots = new Int32Array(trees.length)
  let node = 0
  trees.forEach((tree, number) => {
    const root = node
    roots[number] = root
    for (let at = 0; at < tree.length; at += NODE, node++) {
      feature[node] = tree[at] ?? -1
      threshold[node] = tree[at + 1] ?? 0
      left[node] = root + (tree[at + 2] ?? 0)
      right[node] = root + (tree[at + 3] ?? 0)
    }
  })
  const places = new Map(features.map((name, index) => [name, index]))
  return {
    toValues: (row) => Float64Array.from(features, (name) => row[name] ?? 0),
    indexOf: (name) => places.get(name) ?? -1,
    score: (values) => {
      let sum = bias
      for (const root of roots) {
        let at = root
        for (let asked = feature[at] ?? -1; asked >= 0; asked = feature[at] ?? -1) {
          at = ((values[asked] ?? 0) > (threshold[at] ?? 0) ? right[at] : left[at]) ?? 0
        }
        sum += threshold[at] ?? 0
      }
      return sum
    },
  }
}

export const toProbability = (score: number): number => 1 / (1 + Math.exp(-score))
