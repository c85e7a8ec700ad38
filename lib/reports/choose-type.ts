import { z } from 'zod'
import { type SubEventType, subEventTypeSchema } from '@/lib/domain'
import type { Draft } from './draft'
import { typeSigns } from './type-signs'

/** By sub-event type the weight of each sign; `''` is the bias. */
export const typeModelSchema = z.partialRecord(subEventTypeSchema, z.record(z.string(), z.number()))
export type TypeModel = z.infer<typeof typeModelSchema>

/** The kind of event that the words for it speak for most. */
export type TypeJudge = (members: Draft[], lead: Draft) => SubEventType

/** Who takes a place by force is told by the codebook: a state's forces regain what is their own country's, all others overtake it. */
const ofLand = (type: SubEventType, { side, country }: Draft): SubEventType => {
  if (type !== 'government-regains-territory' && type !== 'non-state-actor-overtakes-territory') return type
  if (side === null || country === null) return type
  return side === country ? 'government-regains-territory' : 'non-state-actor-overtakes-territory'
}

export const createTypeJudge = (model: TypeModel): TypeJudge => {
  const types = Object.keys(model).map((type) => subEventTypeSchema.parse(type))
  // By sign, so that each is looked up once: its weight for every type.
  const weights = new Map<string, Float64Array>()
  Object.values(model).forEach((ofType, index) => {
    for (const [sign, weight] of Object.entries(ofType)) {
      const row = weights.get(sign) ?? new Float64Array(types.length)
      row[index] = weight
      weights.set(sign, row)
    }
  })
  return (members, lead) => {
    const sums = Float64Array.from(weights.get('') ?? types.map(() => 0))
    for (const [sign, value] of typeSigns(members, lead)) {
      const row = weights.get(sign)
      if (row)
        for (let type = 0; type < sums.length; type++)
          sums[type] = (sums[type] ?? 0) + (row[type] ?? 0) * value
    }
    return ofLand(types[sums.indexOf(Math.max(...sums))] ?? lead.subEventType, lead)
  }
}
