import type { Loss } from './grow-trees'

/** One choice among some: how many there are, and which of them are right. */
type Choice = { rows: { length: number }; right: readonly number[]; weight: number }

/** Softmax loss over the alternatives of each choice; their rows follow each other in the order of the choices. */
export const softmaxLoss = (choices: readonly Choice[]): Loss => {
  const firsts: number[] = []
  let count = 0
  for (const { rows } of choices) {
    firsts.push(count)
    count += rows.length
  }
  return (scores, gradient, curvature) => {
    choices.forEach(({ rows, right, weight: ofChoice }, index) => {
      const first = firsts[index] ?? 0
      const own = scores.subarray(first, first + rows.length)
      const best = Math.max(...own)
      const weights = Array.from(own, (score) => Math.exp(score - best))
      const sum = weights.reduce((all, weight) => all + weight, 0)
      const rightSum = right.reduce((all, one) => all + (weights[one] ?? 0), 0)
      weights.forEach((weight, one) => {
        const share = weight / sum
        // Several right answers share the target in the proportion in which they are believed.
        const target = right.includes(one) ? weight / rightSum : 0
        gradient[first + one] = ofChoice * (share - target)
        curvature[first + one] = ofChoice * Math.max(share * (1 - share), 1e-4)
      })
    })
  }
}
