import gate from '@/data/lexicon/verb-gate.json'
import { z } from 'zod'
import { meaningOfVerb, VERB_MEANING_SIZE } from './meaning'
import type { Sentence } from './read-tokens'

const { weights, bias, least } = z
  .object({ weights: z.array(z.number()).length(VERB_MEANING_SIZE), bias: z.number(), least: z.number() })
  .parse(gate)

/** Whether a verb that no list knows may tell an event, by what it and the words around it mean: "the column was mauled". Wide open: the judges weigh what passes. */
export const mayTell = (sentence: Sentence, at: number): boolean => {
  const meaning = meaningOfVerb(sentence, at)
  let score = bias
  for (let k = 0; k < meaning.length; k++) score += (weights[k] ?? 0) * (meaning[k] ?? 0)
  return score >= least
}
