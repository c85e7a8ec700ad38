import type { Place } from '@/lib/domain'
import { formatCount } from '@/components/words/old'
import { KINDS } from '@/components/words/old'

/** For the places that were not taken no reasons are kept, only what is known of them. */
export const factsOf = (place: Place | undefined): string[] => {
  if (!place) return []
  const people = place.population ? `${formatCount(place.population)} people` : null
  return [[KINDS[place.kind].one, people].filter(Boolean).join(', ')]
}
