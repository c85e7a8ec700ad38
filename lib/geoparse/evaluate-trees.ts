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

const NODE = 4 // numbers a node takes

/** A scorer for rows named like the features of the model; a feature the row lacks counts as 0. */
export const makeScorer = (model: TreesModel): ((row: Record<string, number>) => number) => {
  const { features, bias } = model
  const trees = model.trees.map((tree) => Float64Array.from(tree))
  const values = new Float64Array(features.length)
  return (row) => {
    features.forEach((feature, index) => {
      values[index] = row[feature] ?? 0
    })
    let sum = bias
    for (const tree of trees) {
      let node = 0
      for (;;) {
        const feature = tree[node] ?? -1
        if (feature < 0) break
        const goRight = (values[feature] ?? 0) > (tree[node + 1] ?? 0)
        node = NODE * ((goRight ? tree[node + 3] : tree[node + 2]) ?? 0)
      }
      sum += tree[node + 1] ?? 0
    }
    return sum
  }
}

export const toProbability = (score: number): number => 1 / (1 + Math.exp(-score))
