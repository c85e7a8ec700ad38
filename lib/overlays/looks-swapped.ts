import { z } from 'zod'
import type { RawFeature } from './raw-layer'
import { toPoint } from './to-point'

const pointSchema = z.object({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number(), z.number()]).rest(z.number()),
})
const looked = 50 // features
const slack = 1e-4 // degrees

/** Whether points stand where their own columns of latitude and longitude say, but the other way round. */
export const looksSwapped = (features: readonly RawFeature[]): boolean => {
  let [same, swapped] = [0, 0]
  for (const { geometry, properties } of features.slice(0, looked)) {
    const drawn = pointSchema.safeParse(geometry).data?.coordinates
    const told = pointSchema.safeParse(toPoint(properties)).data?.coordinates
    if (!drawn || !told || Math.abs(told[0] - told[1]) < slack) continue
    if (Math.abs(drawn[0] - told[0]) < slack && Math.abs(drawn[1] - told[1]) < slack) same += 1
    if (Math.abs(drawn[0] - told[1]) < slack && Math.abs(drawn[1] - told[0]) < slack) swapped += 1
  }
  return swapped > same
}
