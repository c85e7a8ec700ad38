import { z } from 'zod'

/** Belief of the models, and the share of answers that were right at that belief: a rising line through these points. */
export const calibrationSchema = z.object({
  about: z.string(),
  knots: z.array(z.tuple([z.number(), z.number()])).min(2),
})
export type Calibration = (belief: number) => number

/** Of the answers that are given 0.9, nine in ten are right: read off the line between the knots. */
export const makeCalibration = ({ knots }: z.infer<typeof calibrationSchema>): Calibration => {
  return (belief) => {
    const at = knots.findIndex(([from]) => from >= belief)
    const [right, left] = [knots[at], knots[at - 1]]
    if (!right) return knots.at(-1)?.[1] ?? belief
    if (!left) return right[1]
    const share = (belief - left[0]) / (right[0] - left[0])
    return left[1] + share * (right[1] - left[1])
  }
}
