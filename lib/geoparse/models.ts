import recognition from '@/data/lexicon/recognition-model.json'
import resolution from '@/data/lexicon/resolution-model.json'
import { makeScorer, treesSchema } from './evaluate-trees'

/** The two trained models, read when the first story is. `npm run train` writes them. */
export const spanScorer = makeScorer(treesSchema.parse(recognition))
export const candidateScorer = makeScorer(treesSchema.parse(resolution))
