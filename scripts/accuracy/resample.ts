import { type Figures, sumUp, type Tally } from '../../tests/accuracy/score'
import { makeRandom } from '../make-random'

const SAMPLES = 1000
const SEED = 20_241_105
const TAIL = 0.025 // of the samples on either side: 95 % lie between

export type Interval = { low: number; high: number }

/** 95 % interval of a figure: documents drawn anew with replacement (percentile bootstrap). */
export const resample = (tallies: Tally[], figure: (figures: Figures) => number): Interval => {
  const random = makeRandom(SEED)
  const values = Array.from({ length: SAMPLES }, () => {
    const drawn = tallies.map(() => tallies[Math.floor(random() * tallies.length)])
    return figure(sumUp(drawn.filter((tally) => tally !== undefined)))
  }).sort((left, right) => left - right)
  return {
    low: values[Math.floor(TAIL * SAMPLES)] ?? 0,
    high: values[Math.ceil((1 - TAIL) * SAMPLES) - 1] ?? 0,
  }
}
