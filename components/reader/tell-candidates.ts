import type { Mention, Place, PlaceId } from '@/lib/domain'
import { whereabouts } from '@/components/words/old'
import { factsOf } from './facts-of'
import { percent } from './percent'

/** One of the places that a name can mean, in a line. */
export interface ToldCandidate {
  id: PlaceId
  name: string
  share: string
  reason: string
}

const most = 2

/** The place a name was taken for and what speaks for it, then the best other one; two at most. */
export const tellCandidates = (
  { placeId, surface, confidence, alternatives, reasons }: Mention,
  places: ReadonlyMap<PlaceId, Place>,
): ToldCandidate[] => {
  const named = (id: PlaceId, name: string): string => {
    const place = places.get(id)
    return [place?.name ?? name, place && whereabouts(place)].filter(Boolean).join(', ')
  }
  const chosen = placeId
    ? [{ id: placeId, name: named(placeId, surface), share: percent(confidence), reason: reasons[0] ?? '' }]
    : []
  const others = alternatives
    .filter((other) => other.placeId !== placeId)
    .toSorted((one, other) => other.confidence - one.confidence)
    .map((other) => ({
      id: other.placeId,
      name: named(other.placeId, other.name),
      share: percent(other.confidence),
      reason: factsOf(places.get(other.placeId))[0] ?? '',
    }))
  return [...chosen, ...others].slice(0, most)
}
