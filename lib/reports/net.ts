import { readBytes } from '@/lib/text/read-bytes'
import { z } from 'zod'

const layerSchema = z.object({
  /** A row of weights for each hidden unit, as signed bytes in base64; a weight is its byte times `scale`. */
  weights: z.string(),
  scale: z.number(),
  biases: z.array(z.number()),
  /** Of the hidden units in the score. */
  out: z.array(z.number()),
  outBias: z.number(),
})

/** Small nets of one hidden layer (rectified linear units) over the same input; their scores are averaged. */
export const netsSchema = z.object({ about: z.string(), size: z.number().int(), nets: z.array(layerSchema) })
export type NetsModel = z.infer<typeof netsSchema>

/** Log odds for an input of `size` numbers. */
export type NetScorer = (input: Float64Array) => number

const BYTE = 127

/** A trained layer as it is kept: its weights in bytes. */
export const packLayer = (
  weights: Float64Array,
  rest: Pick<z.infer<typeof layerSchema>, 'biases' | 'out' | 'outBias'>,
): z.infer<typeof layerSchema> => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / BYTE || 1
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { weights: btoa(String.fromCharCode(...new Uint8Array(bytes.buffer))), scale, ...rest }
}

export const makeNetScorer = ({ size, nets }: NetsModel): NetScorer => {
  const layers = nets.map(({ weights, scale, ...rest }) => ({
    ...rest,
    weights: Float32Array.from(readBytes(weights), (byte) => byte * scale),
  }))
  return (input) => {
    let total = 0
    for (const { weights, biases, out, outBias } of layers) {
      total += outBias
      for (let unit = 0; unit < biases.length; unit++) {
        let sum = biases[unit] ?? 0
        const from = unit * size
        for (let k = 0; k < size; k++) sum += (weights[from + k] ?? 0) * (input[k] ?? 0)
        if (sum > 0) total += sum * (out[unit] ?? 0)
      }
    }
    return total / layers.length
  }
}
