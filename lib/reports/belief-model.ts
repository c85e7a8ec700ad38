import { z } from 'zod'
import { makeScorer, type Row, type Scorer, treesSchema } from '@/lib/geoparse/evaluate-trees'

/** Two judges of one word: trees over what the grammar tells, and a weight for each word around it (and for each of those tellings). */
export const beliefModelSchema = z.object({
  trees: treesSchema,
  /** By sign; `''` is the bias. */
  weights: z.record(z.string(), z.number()),
})
export type BeliefModel = z.infer<typeof beliefModelSchema>

/** Log odds from the two judges, each with the same say. */
export type Judge = (row: Row, words: Set<string>) => number

const WORD = 0.5 // value of a word's sign; a telling of the grammar counts as it is

/** The signs that the linear judge adds up: the grammar's tellings, bounded, and the words. */
export const linearSigns = (row: Row, words: Set<string>): Map<string, number> => {
  const signs = new Map<string, number>()
  for (const [name, value] of Object.entries(row))
    if (value !== 0) signs.set(`:${name}`, Math.max(-1, Math.min(1, value / scaleOf(name))))
  for (const word of words) signs.set(word, WORD)
  return signs
}

/** Counts and days are brought to about 1. */
const scaleOf = (name: string): number =>
  name === 'time.days'
    ? 365
    : name === 'sentence.length'
      ? 60
      : /\.(?:strong|peaceful|sentences|index|words|places|demonyms|count)$/.test(name)
        ? 8
        : 1

const addUp = (weights: ReadonlyMap<string, number>, signs: Map<string, number>): number => {
  let sum = weights.get('') ?? 0
  for (const [sign, value] of signs) sum += (weights.get(sign) ?? 0) * value
  return sum
}

export const createJudge = ({ trees, weights }: BeliefModel): Judge => {
  const scorer: Scorer = makeScorer(trees)
  const byWord = new Map(Object.entries(weights))
  return (row, words) => (scorer.score(scorer.toValues(row)) + addUp(byWord, linearSigns(row, words))) / 2
}
