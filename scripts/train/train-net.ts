import { toProbability } from '@/lib/geoparse/evaluate-trees'
import { type NetsModel, packLayer } from '@/lib/reports/net'
import { makeRandom } from '../make-random'

export type NetSample = { input: Float64Array; label: 0 | 1; weight: number }

const options = {
  nets: 3, //     from different beginnings
  hidden: 40,
  rounds: 22, //  over all samples
  batch: 128,
  step: 0.002, // of Adam
  pull: 0.0004, // of weights towards 0, per batch
  fade: [0.9, 0.999] as const, // of Adam's means
}

const shuffle = (order: Int32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}

/** One run of Adam (Kingma and Ba 2015) over a flat list of parameters. */
const createAdam = (size: number): ((parameters: Float64Array, gradient: Float64Array) => void) => {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  const [slow, slower] = options.fade
  let time = 0
  return (parameters, gradient) => {
    time++
    const step = (options.step * Math.sqrt(1 - slower ** time)) / (1 - slow ** time)
    for (let k = 0; k < size; k++) {
      const slope = gradient[k] ?? 0
      const m = slow * (mean[k] ?? 0) + (1 - slow) * slope
      const s = slower * (square[k] ?? 0) + (1 - slower) * slope * slope
      mean[k] = m
      square[k] = s
      parameters[k] = (parameters[k] ?? 0) - (step * m) / (Math.sqrt(s) + 1e-8)
    }
  }
}

const trainOne = (samples: NetSample[], size: number, seed: number): NetsModel['nets'][number] => {
  const { hidden, rounds, batch, pull } = options
  const random = makeRandom(seed)
  const weightCount = hidden * size
  // Weights into the hidden units, their biases, their weights in the score, its bias.
  const [biasAt, outAt, endAt] = [weightCount, weightCount + hidden, weightCount + 2 * hidden]
  const spread = Math.sqrt(6 / (size + hidden))
  const all = Float64Array.from({ length: endAt + 1 }, () => (random() * 2 - 1) * spread)
  const gradient = new Float64Array(all.length)
  const units = new Float64Array(hidden)
  const adam = createAdam(all.length)
  const order = Int32Array.from(samples, (_, index) => index)

  const learn = ({ input, label, weight }: NetSample): void => {
    let score = all[endAt] ?? 0
    for (let unit = 0; unit < hidden; unit++) {
      let sum = all[biasAt + unit] ?? 0
      const from = unit * size
      for (let k = 0; k < size; k++) sum += (all[from + k] ?? 0) * (input[k] ?? 0)
      units[unit] = Math.max(0, sum)
      score += Math.max(0, sum) * (all[outAt + unit] ?? 0)
    }
    const error = weight * (toProbability(score) - label)
    gradient[endAt] = (gradient[endAt] ?? 0) + error
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit] ?? 0
      if (value === 0) continue
      gradient[outAt + unit] = (gradient[outAt + unit] ?? 0) + error * value
      const back = error * (all[outAt + unit] ?? 0)
      gradient[biasAt + unit] = (gradient[biasAt + unit] ?? 0) + back
      const from = unit * size
      for (let k = 0; k < size; k++) gradient[from + k] = (gradient[from + k] ?? 0) + back * (input[k] ?? 0)
    }
  }

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      const own = order.subarray(from, from + batch)
      gradient.fill(0)
      for (const index of own) {
        const sample = samples[index]
        if (sample) learn(sample)
      }
      for (let k = 0; k < gradient.length; k++)
        gradient[k] = (gradient[k] ?? 0) / own.length + (k < weightCount ? pull * (all[k] ?? 0) : 0)
      adam(all, gradient)
    }
  }
  const rounded = (from: number, to: number): number[] =>
    Array.from(all.subarray(from, to), (value) => Number(value.toPrecision(5)))
  return packLayer(all.slice(0, weightCount), {
    biases: rounded(biasAt, outAt),
    out: rounded(outAt, endAt),
    outBias: Number((all[endAt] ?? 0).toPrecision(5)),
  })
}

/** Nets that tell 1 from 0 over inputs of one size; the same samples give the same nets. */
export const trainNets = (samples: NetSample[], about: string): NetsModel => {
  const size = samples[0]?.input.length ?? 0
  const nets = Array.from({ length: options.nets }, (_, seed) => trainOne(samples, size, seed + 1))
  return { about, size, nets }
}
