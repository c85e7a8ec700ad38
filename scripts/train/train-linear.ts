import { toProbability } from '@/lib/geoparse/evaluate-trees'

/** A sample as the signs it has, with their values. */
export type LinearSample = { signs: Map<string, number>; label: 0 | 1; weight: number }

const LINEAR = {
  fewest: 4, //       samples in which a sign stands
  rounds: 300,
  step: 0.3,
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
  const rows = samples.map(({ signs, label, weight }) => {
    const own = [...signs].flatMap(([sign, value]) => {
      const place = places.get(sign)
      return place === undefined ? [] : [{ place, value }]
    })
    return { own, label, weight }
  })
  const weights = new Float64Array(known.length)
  const gradient = new Float64Array(known.length)
  const squares = new Float64Array(known.length).fill(1e-8)
  let bias = 0
  let biasSquares = 1e-8
  for (let round = 0; round < LINEAR.rounds; round++) {
    for (let index = 0; index < weights.length; index++) gradient[index] = pull * (weights[index] ?? 0)
    let biasGradient = 0
    for (const { own, label, weight } of rows) {
      let score = bias
      for (const { place, value } of own) score += (weights[place] ?? 0) * value
      const error = weight * (toProbability(score) - label)
      biasGradient += error
      for (const { place, value } of own) gradient[place] = (gradient[place] ?? 0) + error * value
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
