import { distance } from '@turf/turf'
import type { Mention, Place } from '@/lib/domain'
import { lexicon } from './lexicon'

const townKm = 80 // at most from the middle of a district or province to the town it is named after

const lastWord = (surface: string): string => surface.toLowerCase().split(/\s+/u).at(-1) ?? ''

/**
 * The town that a district or province is named after. "30 km north of Lubero" and "near Idlib" are measured from the town; not so
 * "north of Lubero district". Null for anything but districts and provinces.
 */
export const townOf = (
  { surface, alternatives }: Mention,
  place: Place | null,
  { places, wordBehind }: { places: ReadonlyMap<string, Place>; wordBehind: string },
): Place | null => {
  if (place?.kind !== 'admin2' && place?.kind !== 'admin1') return null
  if (lexicon.regions.has(wordBehind.toLowerCase()) || lexicon.regions.has(lastWord(surface))) return null
  const towns = alternatives.flatMap(({ placeId }) => places.get(placeId) ?? [])
  const isTown = ({ kind, country, point }: Place) =>
    kind === 'settlement' && country === place.country && distance(point, place.point) <= townKm
  return towns.find(isTown) ?? null
}

const smallDegrees = 0.5 // width and height of a province that is hardly larger than its city

/** The small province that a city lies in and gave its name to: "northern Gaza" is the north of the Gaza Strip. Null for other cities. */
export const smallLandOf = (
  { alternatives }: Mention,
  place: Place | null,
  places: ReadonlyMap<string, Place>,
): Place | null => {
  if (place?.kind !== 'settlement') return null
  const lands = alternatives.flatMap(({ placeId }) => places.get(placeId) ?? [])
  const isSmall = ({ kind, country, bbox }: Place) => {
    const [west, south, east, north] = bbox ?? [0, 0, 360, 180]
    return (
      kind === 'admin1' && country === place.country && Math.max(east - west, north - south) <= smallDegrees
    )
  }
  return lands.find(isSmall) ?? null
}
