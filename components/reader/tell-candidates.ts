import type { Mention, Place, PlaceId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import { whereabouts } from '@/components/words/place-words'
import { factsOf } from './facts-of'
import { percent } from './percent'

/** One of the places that a name can mean, in a line. */
export interface ToldCandidate {
  id: PlaceId
  name: string
  share: string
  reason: string
  /** The machine gives its reasons in English. */
  reasonLanguage?: 'en'
}

const most = 2

/** The place a name was taken for and what speaks for it, then the best other one; two at most. */
export const tellCandidates = (
  words: Words,
  { placeId, surface, confidence, alternatives, reasons }: Mention,
  places: ReadonlyMap<PlaceId, Place>,
): ToldCandidate[] => {
  const named = (id: PlaceId, name: string): string => {
    const place = places.get(id)
    return [place?.name ?? name, place && whereabouts(words, place)].filter(Boolean).join(', ')
  }
  const chosen = placeId
    ? [
        {
          id: placeId,
          name: named(placeId, surface),
          share: percent(confidence),
          reason: reasons[0] ?? '',
          reasonLanguage: 'en' as const,
        },
      ]
    : []
  const others = alternatives
    .filter((other) => other.placeId !== placeId)
    .toSorted((one, other) => other.confidence - one.confidence)
    .map((other) => ({
      id: other.placeId,
      name: named(other.placeId, other.name),
      share: percent(other.confidence),
      reason: factsOf(words, places.get(other.placeId))[0] ?? '',
    }))
  return [...chosen, ...others].slice(0, most)
}
