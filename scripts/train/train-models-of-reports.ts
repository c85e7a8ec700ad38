import type { Gazetteer } from '@/lib/gazetteer'
import { makeScorer, type TreesModel } from '@/lib/geoparse/evaluate-trees'
import { type BeliefModel, createJudge } from '@/lib/reports/belief-model'
import { createTypeJudge, type TypeModel } from '@/lib/reports/choose-type'
import { type ReportModels, trainedModels } from '@/lib/reports/report-models'
import type { GoldEntry } from '../accuracy/gold-report'
import { collectPlaceSamples } from './collect-place-samples'
import { collectReportSamples } from './collect-report-samples'
import { collectSayingSamples } from './collect-saying-samples'
import { trainBelief, trainGiving, trainSameness, trainSaying, trainTypes } from './train-belief'
import { trainPlace } from './train-place'

export const judgeNames = ['belief', 'sameness', 'giving', 'types', 'place', 'saying'] as const
type JudgeName = (typeof judgeNames)[number]
export const isJudgeName = (name: string): name is JudgeName => judgeNames.some((one) => one === name)

/** An annotated text with all that the judges learn from it. */
export type Sample = ReturnType<typeof collectReportSamples> & {
  entry: GoldEntry
  weight: number
  places: ReturnType<typeof collectPlaceSamples>
}

export const collectSample = (entry: GoldEntry, gazetteer: Gazetteer, weight: number): Sample => ({
  entry,
  weight,
  ...collectReportSamples(entry, gazetteer, weight),
  places: collectPlaceSamples(entry, gazetteer),
})

type Trained = {
  belief: BeliefModel
  sameness: TreesModel
  giving: TreesModel
  types: TypeModel
  place: TreesModel
  saying: TreesModel
}

/** The trained judges; in place of those that were not trained the ones that are shipped. */
export const toModels = ({
  belief,
  sameness,
  giving,
  types,
  place,
  saying,
}: Partial<Trained>): ReportModels => ({
  belief: belief ? createJudge(belief) : trainedModels.belief,
  sameness: sameness ? makeScorer(sameness) : trainedModels.sameness,
  giving: giving ? makeScorer(giving) : trainedModels.giving,
  type: types ? createTypeJudge(types) : trainedModels.type,
  place: place ? makeScorer(place) : trainedModels.place,
  saying: saying ? makeScorer(saying) : trainedModels.saying,
})

/** The judges that are asked for. Sayings are weighed beside the events that the other judges find, so theirs comes last. */
export const trainModels = (
  samples: Sample[],
  gazetteer: Gazetteer,
  asked: ReadonlySet<string>,
): Partial<Trained> => {
  const trained: Partial<Trained> = {
    ...(asked.has('belief') && { belief: trainBelief(samples.flatMap(({ words }) => words)) }),
    ...(asked.has('sameness') && { sameness: trainSameness(samples.flatMap(({ pairs }) => pairs)) }),
    ...(asked.has('giving') && { giving: trainGiving(samples.flatMap(({ giving }) => giving)) }),
    ...(asked.has('types') && { types: trainTypes(samples.flatMap(({ types }) => types)) }),
    ...(asked.has('place') && { place: trainPlace(samples.flatMap(({ places }) => places)) }),
  }
  if (!asked.has('saying')) return trained
  const models = toModels(trained)
  const sayings = samples.flatMap(({ entry, weight }) =>
    collectSayingSamples(entry, gazetteer, models, weight),
  )
  return { ...trained, saying: trainSaying(sayings) }
}
