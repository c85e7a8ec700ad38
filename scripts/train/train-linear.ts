import { toProbability } from '@/lib/geoparse/evaluate-trees'

/** A sample as the signs it has, with their values. */
export type LinearSample = { signs: Map<string, number>; label: 0 | 1; weight: number }

const LINEAR = {
  fewest: 4, //       samples in which a sign stands
  rounds: 300,
  step: 0.3,
}

/** The known signs of all samples in one run of numbers: those of sample i from `starts[i]` to `starts[i + 1]`. */
const toRows = (samples: LinearSample[], known: ReadonlyMap<string, number>) => {
  const starts = new Int32Array(samples.length + 1)
  const places: number[] = []
  const values: number[] = []
  samples.forEach(({ signs }, index) => {
    for (const [sign, value] of signs) {
      const place = known.get(sign)
      if (place === undefined || value === 0) continue
      places.push(place)
      values.push(value)
    }
    starts[index + 1] = places.length
  })
  return {
    starts,
    places: Int32Array.from(places),
    values: Float64Array.from(values),
    labels: Float64Array.from(samples, ({ label }) => label),
    weights: Float64Array.from(samples, ({ weight }) => weight),
  }
}

/** Logistic regression over sparse signs by AdaGrad; the same samples give the same weights. `''` is the bias; `pull` draws weights towards 0 (L2), those nearer to 0 than `smallest` are dropped. */
export const trainLinear = (
  samples: LinearSample[],
  { pull, smallest }: { pull: number; smallest: number },
): Record<string, number> => {
  const counts = new Map<string, number>()
  for (const { signs } of samples)
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const known = [...counts]
    .filter(([, count]) => count >= LINEAR.fewest)
    .map(([sign]) => sign)
    .sort()
  const places = new Map(known.map((sign, index) => [sign, index]))
  const rows = toRows(samples, places)
  const weights = new Float64Array(known.length)
  const gradient = new Float64Array(known.length)
  const squares = new Float64Array(known.length).fill(1e-8)
  let bias = 0
  let biasSquares = 1e-8
  for (let round = 0; round < LINEAR.rounds; round++) {
    for (let index = 0; index < weights.length; index++) gradient[index] = pull * (weights[index] ?? 0)
    let biasGradient = 0
    for (let index = 0; index < samples.length; index++) {
      const [from, to] = [rows.starts[index] ?? 0, rows.starts[index + 1] ?? 0]
      let score = bias
      for (let at = from; at < to; at++)
        score += (weights[rows.places[at] ?? 0] ?? 0) * (rows.values[at] ?? 0)
      const error = (rows.weights[index] ?? 0) * (toProbability(score) - (rows.labels[index] ?? 0))
      biasGradient += error
      for (let at = from; at < to; at++) {
        const place = rows.places[at] ?? 0
        gradient[place] = (gradient[place] ?? 0) + error * (rows.values[at] ?? 0)
      }
    }
    for (let index = 0; index < weights.length; index++) {
      const slope = gradient[index] ?? 0
      squares[index] = (squares[index] ?? 0) + slope * slope
      weights[index] = (weights[index] ?? 0) - (LINEAR.step * slope) / Math.sqrt(squares[index] ?? 1)
    }
    biasSquares += biasGradient * biasGradient
    bias -= (LINEAR.step * biasGradient) / Math.sqrt(biasSquares)
  }
  const kept = known.flatMap((sign, index): [string, number][] => {
    const weight = weights[index] ?? 0
    return Math.abs(weight) < smallest ? [] : [[sign, Math.round(weight * 1000) / 1000]]
  })
  return { '': Math.round(bias * 1000) / 1000, ...Object.fromEntries(kept) }
}
