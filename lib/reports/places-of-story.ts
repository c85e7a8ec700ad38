import type { Place } from '@/lib/domain'
import type { Reading } from './reading'

const known = new WeakMap<Reading['places'], ReadonlyMap<string, Place>>()

/** The places of a story by id; made once per story. */
export const placesOfStory = ({ places }: Pick<Reading, 'places'>): ReadonlyMap<string, Place> => {
  const byId = known.get(places) ?? new Map(places.map((place) => [String(place.id), place]))
  known.set(places, byId)
  return byId
}

/** The country of a place of the story, as ISO 3166-1 alpha-2. */
export const countryOfPlace = (
  reading: Pick<Reading, 'places'>,
  id: string | null | undefined,
): string | null | undefined => (id ? placesOfStory(reading).get(id)?.country : undefined)
