import { makeScorer, type TreesModel } from '@/lib/geoparse/evaluate-trees'
import type { Learned } from '@/lib/geoparse/lexicon'
import {
  type CandidateSample,
  collectCandidates,
  collectSpans,
  type LabelledDocument,
} from './collect-samples'
import { learnCues } from './learn-cues'
import { learnSurnames } from './learn-surnames'
import { trainRecognition } from './train-recognition'
import { trainResolution } from './train-resolution'

const PARTS = 4 // that cues are counted apart from

export type TrainedParts = { learned: Learned; recognition: TreesModel; resolution: TreesModel }

const collect = (documents: LabelledDocument[], model: TreesModel | null): CandidateSample[] =>
  documents.flatMap((labelled) => collectCandidates(labelled, model ? makeScorer(model) : null))

/** All that is learned from labelled documents; the same documents give the same numbers. */
export const trainModels = (training: LabelledDocument[]): TrainedParts => {
  const surnames = learnSurnames(training)
  const cuesOf = (documents: LabelledDocument[]): Learned => ({
    ...learnCues(documents.flatMap(({ context, spans }) => spans.map((span) => ({ context, ...span })))),
    surnames,
  })
  // Cues are counted on other documents than those whose spans they describe, as when they are used.
  const samples = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const learned = cuesOf(training.filter((_, index) => index % PARTS !== part))
    return training
      .filter((_, index) => index % PARTS === part)
      .flatMap((labelled) => collectSpans(labelled, learned))
  })
  const first = collect(training, null)
  // The second pass sees what a trained resolver believes of the other names, as it will when it is used.
  const resolution = trainResolution([...first, ...collect(training, trainResolution(first))])
  return { learned: cuesOf(training), recognition: trainRecognition(samples), resolution }
}
