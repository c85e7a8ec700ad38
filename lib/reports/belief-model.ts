import { z } from 'zod'
import { makeScorer, treesSchema } from '@/lib/geoparse/evaluate-trees'
import { MEANING_SIZE } from './meaning'
import { makeNetScorer, netsSchema } from './net'
import type { Signs } from './signs'

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
  /** What the grammar tells. */
  row: Signs
  /** The words around it, each with where it stands. */
  words: Set<string>
  meaning: Float64Array
}

type WordEvidence = Pick<Evidence, 'row' | 'words'>

/** Log odds from the three judges, each with the same say. */
export type Judge = (evidence: Evidence) => number

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
export const linearSigns = ({ row, words }: WordEvidence): Signs => {
  const all: Signs = new Map()
  for (const [name, value] of row) all.set(`:${name}`, bounded(value, scaleOf(name)))
  for (const word of words) all.set(word, WORD)
  return all
}

/** The same with learned weights, added up without a list in between. */
const createLinear = (weights: Record<string, number>): ((evidence: WordEvidence) => number) => {
  const bias = weights[''] ?? 0
  const ofWords = new Map(Object.entries(weights))
  const ofTellings = new Map(
    [...ofWords]
      .filter(([sign]) => sign.startsWith(':'))
      .map(([sign, weight]) => [sign.slice(1), { weight, scale: scaleOf(sign.slice(1)) }]),
  )
  return ({ row, words }) => {
    let sum = bias
    for (const [name, value] of row) {
      const known = ofTellings.get(name)
      if (known) sum += known.weight * bounded(value, known.scale)
    }
    for (const word of words) sum += (ofWords.get(word) ?? 0) * WORD
    return sum
  }
}

/** What the nets are given: tellings of the grammar, bounded, then the meaning. */
export const netInput = (
  tellings: readonly string[],
  { row, meaning }: Pick<Evidence, 'row' | 'meaning'>,
): Float64Array => {
  const input = new Float64Array(tellings.length + MEANING_SIZE)
  tellings.forEach((name, index) => {
    const value = row.get(name)
    if (value !== undefined) input[index] = bounded(value, scaleOf(name))
  })
  input.set(meaning, tellings.length)
  return input
}

export const createJudge = ({ trees, weights, tellings, nets }: BeliefModel): Judge => {
  const scorer = makeScorer(trees)
  const linear = createLinear(weights)
  const score = makeNetScorer(nets)
  return (evidence) =>
    (scorer.scoreSigns(evidence.row) + linear(evidence) + score(netInput(tellings, evidence))) / 3
}
