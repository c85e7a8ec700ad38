import { z } from 'zod'
import { makeScorer, type Row, type Scorer, treesSchema } from '@/lib/geoparse/evaluate-trees'
import { MEANING_SIZE } from './meaning'
import { makeNetScorer, netsSchema } from './net'

/** Three judges of one word: trees over what the grammar tells, a weight for each word around it (and for each of those tellings), and nets over what these words mean. */
export const beliefModelSchema = z.object({
  trees: treesSchema,
  /** By sign; `''` is the bias. */
  weights: z.record(z.string(), z.number()),
  /** Tellings of the grammar that the nets are given, in front of the meaning. */
  tellings: z.array(z.string()),
  nets: netsSchema,
})
export type BeliefModel = z.infer<typeof beliefModelSchema>

/** What is known of a word that may tell an event. */
export type Evidence = {
  /** What the grammar tells, by name. */
  row: Row
  /** The words around it, each with where it stands. */
  words: Set<string>
  meaning: Float64Array
}

/** Log odds from the three judges, each with the same say. */
export type Judge = (evidence: Evidence) => number

const WORD = 0.5 // value of a word's sign; a telling of the grammar counts as it is

/** The signs that the linear judge adds up: the grammar's tellings, bounded, and the words. */
export const linearSigns = ({ row, words }: Pick<Evidence, 'row' | 'words'>): Map<string, number> => {
  const signs = new Map<string, number>()
  for (const [name, value] of Object.entries(row))
    if (value !== 0) signs.set(`:${name}`, bounded(name, value))
  for (const word of words) signs.set(word, WORD)
  return signs
}

/** What the nets are given: tellings of the grammar, bounded, then the meaning. */
export const netInput = (
  tellings: readonly string[],
  { row, meaning }: Pick<Evidence, 'row' | 'meaning'>,
): Float64Array => {
  const input = new Float64Array(tellings.length + MEANING_SIZE)
  tellings.forEach((name, index) => (input[index] = bounded(name, row[name] ?? 0)))
  input.set(meaning, tellings.length)
  return input
}

const bounded = (name: string, value: number): number => Math.max(-1, Math.min(1, value / scaleOf(name)))

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

export const createJudge = ({ trees, weights, tellings, nets }: BeliefModel): Judge => {
  const scorer: Scorer = makeScorer(trees)
  const netScorer = makeNetScorer(nets)
  const byWord = new Map(Object.entries(weights))
  return (evidence) =>
    (scorer.score(scorer.toValues(evidence.row)) +
      addUp(byWord, linearSigns(evidence)) +
      netScorer(netInput(tellings, evidence))) /
    3
}
