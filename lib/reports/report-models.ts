import belief from '@/data/lexicon/belief-model.json'
import giving from '@/data/lexicon/giving-model.json'
import saying from '@/data/lexicon/saying-model.json'
import place from '@/data/lexicon/place-model.json'
import sameness from '@/data/lexicon/sameness-model.json'
import types from '@/data/lexicon/type-model.json'
import { makeScorer, type Scorer, treesSchema } from '@/lib/geoparse/evaluate-trees'
import { beliefModelSchema, createJudge, type Judge } from './belief-model'
import { createTypeJudge, type TypeJudge, typeModelSchema } from './choose-type'

/** What was learned from annotated texts; `npm run train:reports` makes all. */
export type ReportModels = {
  /** Does a word tell of an event that happened? */
  belief: Judge
  /** Do two words tell of one event? */
  sameness: Scorer
  /** Is a count of casualties one of an event? */
  giving: Scorer
  /** Is what somebody says about an event? */
  saying: Scorer
  /** At which place of the story did an event happen? */
  place: Scorer
  /** What kind of event do its words tell? */
  type: TypeJudge
}

export const trainedModels: ReportModels = {
  belief: createJudge(beliefModelSchema.parse(belief)),
  sameness: makeScorer(treesSchema.parse(sameness)),
  giving: makeScorer(treesSchema.parse(giving)),
  saying: makeScorer(treesSchema.parse(saying)),
  place: makeScorer(treesSchema.parse(place)),
  type: createTypeJudge(typeModelSchema.parse(types)),
}
