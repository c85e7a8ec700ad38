import { type Figures, sumUp, type Tally } from '../../tests/accuracy/score'

const SAMPLES = 1000
const SEED = 20_241_105
const TAIL = 0.025 // of the samples on either side: 95 % lie between

/** Mulberry32: the same seed gives the same numbers everywhere. */
const makeRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

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
