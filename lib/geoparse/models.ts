import recognition from '@/data/lexicon/recognition-model.json'
import resolution from '@/data/lexicon/resolution-model.json'
import { makeScorer, type Scorer, treesSchema } from './evaluate-trees'
import { type Learned, learned } from './lexicon'

/** What training leaves: words beside names, and a score for spans and for candidates. */
export type Models = { learned: Learned; span: Scorer; candidate: Scorer }

/** The trained models, read when the first story is. `npm run train` writes them. */
export const trainedModels: Models = {
  learned,
  span: makeScorer(treesSchema.parse(recognition)),
  candidate: makeScorer(treesSchema.parse(resolution)),
}
