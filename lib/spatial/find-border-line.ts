import type { LngLat, Place } from '@/lib/domain'
import { remember } from './cache'
import { type AreaOf, outlinesOf } from './outlines'
import { borderLine } from './shapes/border-line'

/** The border between two lands as lines; empty when they are no neighbours. */
export const findBorderLine = (one: Place, other: Place, areaOf: AreaOf): LngLat[][] => {
  if (one.id === other.id) return []
  return remember(areaOf, `line ${one.areaIds?.join()} ${other.areaIds?.join()}`, () =>
    borderLine(outlinesOf(one, areaOf), outlinesOf(other, areaOf)),
  )
}
