import calibration from '@/data/lexicon/calibration.json'
import recognition from '@/data/lexicon/recognition-model.json'
import resolution from '@/data/lexicon/resolution-model.json'
import { makeScorer, type Scorer, treesSchema } from './evaluate-trees'
import { type Calibration, calibrationSchema, makeCalibration } from './calibrate'
import { type Learned, learned } from './lexicon'

/** What training leaves: words beside names, a score for spans and for candidates, and how often a belief was right. */
export type Models = { learned: Learned; span: Scorer; candidate: Scorer; calibration: Calibration }

/** The trained models, read when the first story is. `npm run train` writes them. */
export const trainedModels: Models = {
  learned,
  span: makeScorer(treesSchema.parse(recognition)),
  candidate: makeScorer(treesSchema.parse(resolution)),
  calibration: makeCalibration(calibrationSchema.parse(calibration)),
}
