import type { Row, TreesModel } from '@/lib/geoparse/evaluate-trees'
import { growTrees, type GrowOptions } from './grow-trees'
import { softmaxLoss } from './softmax-loss'

const TREES: GrowOptions = {
  trees: 200,
  depth: 3,
  shrinkage: 0.07,
  leafWeight: 2,
  damping: 4,
  leastGain: 0.4,
}
const FEWEST = 15 // places with which a sign stands

/** The places among which that of one event is chosen, and which of them are right. */
export type PlaceSample = { rows: Row[]; right: number[]; weight: number }

/** At which place of its story did an event happen? */
export const trainPlace = (all: PlaceSample[]): TreesModel => {
  const samples = all.filter(({ rows, right }) => right.length > 0 && right.length < rows.length)
  const counts = new Map<string, number>()
  for (const { rows } of samples)
    for (const row of rows)
      for (const [name, value] of Object.entries(row))
        if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  const features = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort()
  const rows = samples.flatMap((sample) =>
    sample.rows.map((row) => Float64Array.from(features, (feature) => row[feature] ?? 0)),
  )
  const about = 'At which place of its story did an event happen? Made by npm run train:reports.'
  return growTrees(features, rows, softmaxLoss(samples), TREES, about)
}
