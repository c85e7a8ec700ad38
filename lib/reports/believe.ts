import { toProbability } from '@/lib/geoparse/evaluate-trees'
import { beliefFeatures } from './belief-features'
import type { Judge } from './belief-model'
import { findTriggers } from './find-triggers'
import { readTokens } from './read-tokens'
import { meaningOf } from './meaning'
import type { Reading } from './reading'
import { tellSentence } from './sentence-facts'
import type { Signs } from './signs'
import { tellStoryTraits } from './story-traits'
import type { Trigger } from './trigger'
import { wordSigns } from './word-signs'

/** How likely a word tells of an event that happened, as news: 0 to 1. */
export type Belief = (trigger: Trigger) => number

/** How much the other words near by say about one, in log odds; chosen out of fold on the annotated texts for few false reports. */
const COMPANY = { sentences: 3, own: 1.1, others: 0.3, alone: -0.35, perOther: 0.034, mostOthers: 8 }

const PLAIN = {
  days: 45, //     before the publication, at most
  belief: 0.55, // at least, in what is told so
}

/**
 * "Rebels seized the fort at Kidal on 3 May": who, what and where fit, the day is told and not long past, and nothing speaks against it. Stories full
 * of background are believed too little by the judges, and such a sentence in them would be lost.
 */
const isPlainlyTold = ({ sense, fit }: Trigger, signs: Signs): boolean => {
  const days = signs.get('time.days') ?? 0
  return (
    !sense.weak &&
    fit.isWhole &&
    !SPEAKS_AGAINST.some((sign) => signs.has(sign)) &&
    days >= 0 &&
    days <= PLAIN.days &&
    signs.has('clause.settlement')
  )
}
const SPEAKS_AGAINST = ['veto.count', 'near.governor', 'near.negation', 'sentence.modal', 'sentence.if']

/** The belief in each word of one story. */
export const createBelief = (reading: Reading, judge: Judge): Belief => {
  const sentences = readTokens(reading).filter((sentence) => findTriggers(sentence).length > 0)
  if (sentences.length === 0) return () => 0
  const traits = tellStoryTraits(reading)
  const told = sentences.flatMap((sentence) => {
    const facts = tellSentence(sentence, traits)
    return findTriggers(sentence).map((trigger) => {
      const row = beliefFeatures(trigger, reading, traits, facts)
      return {
        trigger,
        sentence: sentence.index,
        own: judge({ row, words: wordSigns(trigger, facts.words), meaning: meaningOf(trigger) }),
        isPlain: isPlainlyTold(trigger, row),
      }
    })
  })
  const beliefs = new Map(
    told.map((one): [Trigger, number] => {
      const near = told.filter(
        (other) => other !== one && Math.abs(other.sentence - one.sentence) <= COMPANY.sentences,
      )
      const mean = near.reduce((sum, { own }) => sum + own, 0) / Math.max(1, near.length)
      const number = COMPANY.perOther * Math.min(near.length, COMPANY.mostOthers)
      const belief = toProbability(COMPANY.own * one.own + COMPANY.others * mean + COMPANY.alone + number)
      return [one.trigger, one.isPlain ? Math.max(belief, PLAIN.belief) : belief]
    }),
  )
  return (trigger) => beliefs.get(trigger) ?? 0
}
