import { createHash } from 'node:crypto'
import type { SingleBar } from 'cli-progress'
import type { Gazetteer } from '@/lib/gazetteer'
import { makeScorer } from '@/lib/geoparse/evaluate-trees'
import type { Models } from '@/lib/geoparse/models'
import { type CorpusDocument, scoreDocument, type Tally } from '../../tests/accuracy/score'
import { answerDocument } from '../accuracy/answer-document'
import { type AccuracyError, classOfErrors } from '../accuracy/class-of-errors'
import { EVALUATION_CORPORA } from '../accuracy/evaluation-corpora'
import { type JudgedAnswer, judgeAnswers } from '../accuracy/judge-answers'
import type { LabelledDocument } from './collect-samples'
import { trainModels, type TrainedParts } from './train-models'
import { isHeldOut, readCorpus } from './corpora'

/** Told by the text, so that a copy in another corpus is in the same fold. */
export const foldOfText = (text: string, folds: number): number =>
  (createHash('sha256').update(text.slice(0, 300)).digest()[1] ?? 0) % folds

const foldOf = ({ text }: CorpusDocument, folds: number): number => foldOfText(text, folds)

const toModels = ({ learned, recognition, resolution }: TrainedParts): Models => ({
  learned,
  span: makeScorer(recognition),
  candidate: makeScorer(resolution),
  calibration: (belief) => belief,
})

export type OutOfFold = {
  tallies: { corpus: string; tally: Tally }[]
  judged: JudgedAnswer[]
  errors: AccuracyError[]
}

/** Every development document answered by models that were trained without it. */
export const crossValidate = (
  labelled: LabelledDocument[],
  folds: number,
  corpora: string,
  gazetteer: Gazetteer,
  bar: SingleBar,
): OutOfFold => {
  const result: OutOfFold = { tallies: [], judged: [], errors: [] }
  bar.start(folds, 0)
  for (let fold = 0; fold < folds; fold++) {
    const models = toModels(trainModels(labelled.filter(({ document }) => foldOf(document, folds) !== fold)))
    for (const { name, dropUses } of EVALUATION_CORPORA) {
      for (const document of readCorpus(corpora, name)?.documents ?? []) {
        if (isHeldOut(document) || foldOf(document, folds) !== fold) continue
        const answered = answerDocument(document, gazetteer, models)
        if (name !== 'wotr-test') result.judged.push(...judgeAnswers(document, answered))
        result.errors.push(
          ...classOfErrors(document, answered.answers, answered.mentions, dropUses, gazetteer),
        )
        result.tallies.push({ corpus: name, tally: scoreDocument(document, answered.answers, dropUses) })
      }
    }
    bar.increment()
  }
  bar.stop()
  return result
}
