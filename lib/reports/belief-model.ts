import { z } from 'zod'
import { makeScorer, treesSchema } from '@/lib/geoparse/evaluate-trees'
import type { Signs } from './signs'

/** Two judges of one word: trees over what the grammar tells, and a weight for each word around it (and for each of those tellings). */
export const beliefModelSchema = z.object({
  trees: treesSchema,
  /** By sign; `''` is the bias. */
  weights: z.record(z.string(), z.number()),
})
export type BeliefModel = z.infer<typeof beliefModelSchema>

/** Log odds from the two judges, each with the same say. */
export type Judge = (signs: Signs, words: Set<string>) => number

const WORD = 0.5 // value of a word's sign; a telling of the grammar counts as it is

/** Counts and days are brought to about 1. */
const scaleOf = (name: string): number =>
  name === 'time.days'
    ? 365
    : name === 'sentence.length'
      ? 60
      : /\.(?:strong|peaceful|sentences|index|words|places|demonyms|count)$/.test(name)
        ? 8
        : 1

const bounded = (value: number, scale: number): number => Math.max(-1, Math.min(1, value / scale))

/** The signs that the linear judge adds up: the grammar's tellings, bounded, and the words. */
export const linearSigns = (signs: Signs, words: Set<string>): Signs => {
  const all: Signs = new Map()
  for (const [name, value] of signs) all.set(`:${name}`, bounded(value, scaleOf(name)))
  for (const word of words) all.set(word, WORD)
  return all
}

/** The same with learned weights, added up without a list in between. */
const createLinear = (weights: Record<string, number>): Judge => {
  const bias = weights[''] ?? 0
  const ofWords = new Map(Object.entries(weights))
  const ofTellings = new Map(
    [...ofWords]
      .filter(([sign]) => sign.startsWith(':'))
      .map(([sign, weight]) => [sign.slice(1), { weight, scale: scaleOf(sign.slice(1)) }]),
  )
  return (signs, words) => {
    let sum = bias
    for (const [name, value] of signs) {
      const known = ofTellings.get(name)
      if (known) sum += known.weight * bounded(value, known.scale)
    }
    for (const word of words) sum += (ofWords.get(word) ?? 0) * WORD
    return sum
  }
}

export const createJudge = ({ trees, weights }: BeliefModel): Judge => {
  const scorer = makeScorer(trees)
  const linear = createLinear(weights)
  return (signs, words) => (scorer.scoreSigns(signs) + linear(signs, words)) / 2
}
