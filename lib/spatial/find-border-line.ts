import { areaIdSchema, type LngLat, type Place } from '@/lib/domain'
import { remember } from './cache'
import { type AreaOf, outlinesOf } from './outlines'
import { borderLine, outerLine } from './shapes/border-line'

/** Where a province lies on the outline of its country, coasts among it; empty for anything but provinces. */
const findOuterLine = (province: Place, areaOf: AreaOf): LngLat[][] => {
  if (province.kind !== 'admin1' || !province.country) return []
  const country = areaOf(areaIdSchema.parse(`country:${province.country}`))
  return country ? outerLine(outlinesOf(province, areaOf), [country]) : []
}

/** The border between two lands as lines; empty when they are no neighbours. */
export const findBorderLine = (one: Place, other: Place | null, areaOf: AreaOf): LngLat[][] => {
  if (!other) return remember(areaOf, `outer ${one.id}`, () => findOuterLine(one, areaOf))
  if (one.id === other.id) return []
  return remember(areaOf, `line ${one.areaIds?.join()} ${other.areaIds?.join()}`, () =>
    borderLine(outlinesOf(one, areaOf), outlinesOf(other, areaOf)),
  )
}
