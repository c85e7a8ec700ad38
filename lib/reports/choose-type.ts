import { z } from 'zod'
import { type SubEventType, subEventTypeSchema } from '@/lib/domain'
import type { Draft } from './draft'
import { typeSigns } from './type-signs'

/** By sub-event type the weight of each sign; `''` is the bias. */
export const typeModelSchema = z.partialRecord(subEventTypeSchema, z.record(z.string(), z.number()))
export type TypeModel = z.infer<typeof typeModelSchema>

/** The kind of event that the words for it speak for most. */
export type TypeJudge = (members: Draft[], lead: Draft) => SubEventType

export const createTypeJudge = (model: TypeModel): TypeJudge => {
  const types = Object.entries(model).map(([type, weights]) => ({
    type: subEventTypeSchema.parse(type),
    weights: new Map(Object.entries(weights)),
  }))
  return (members, lead) => {
    const signs = typeSigns(members, lead)
    let best = lead.subEventType
    let most = -Infinity
    for (const { type, weights } of types) {
      let sum = weights.get('') ?? 0
      for (const [sign, value] of signs) sum += (weights.get(sign) ?? 0) * value
      if (sum > most) {
        most = sum
        best = type
      }
    }
    return best
  }
}
