import type { StoryDetail } from '@/lib/client'
import type { Mention, Place } from '@/lib/domain'

/** A place of the story with its mentions, repetitions left out unless there is nothing else. */
export type NamedPlace = { place: Place; mentions: Mention[] }

/** The places of a story, most often named first, then by where they come. */
export const countPlaces = ({ mentions, places }: Pick<StoryDetail, 'mentions' | 'places'>): NamedPlace[] => {
  const byId = new Map(places.map((place) => [place.id, place]))
  const named = new Map<string, NamedPlace>()
  for (const mention of mentions) {
    const place = mention.placeId && byId.get(mention.placeId)
    if (!place || mention.repeatOf) continue
    const entry = named.get(place.id) ?? { place, mentions: [] }
    entry.mentions.push(mention)
    named.set(place.id, entry)
  }
  return [...named.values()].sort((one, other) => other.mentions.length - one.mentions.length)
}
