import { isRoughlyPlaced, type PlaceKind } from '@/lib/domain'
import { countryName } from './country-name'
import type { Words } from './make-words'

type Known = {
  name: string
  kind: PlaceKind
  admin1?: string | null
  country: string | null
  radiusKm?: number | null
}

/** Where a place lies: `Donetsk Oblast, Ukraine`; empty for a country. */
export const whereabouts = (words: Words, place: Known): string => {
  if (place.kind === 'country') return ''
  const country = place.country && countryName(words, place.country)
  return [place.admin1 === place.name ? null : place.admin1, country].filter(Boolean).join(', ')
}

/** `Settlement in Donetsk Oblast, Ukraine`; `…, placed within 9 km or so` where the point is only rough. */
export const describePlace = (words: Words, place: Known): string => {
  const where = whereabouts(words, place)
  const kind = words.t(`kinds.${place.kind}.one`)
  const what = where ? words.t('kinds.inPlace', { kind, where }) : kind
  return isRoughlyPlaced(place) ? words.t('kinds.roughly', { place: what, km: String(place.radiusKm) }) : what
}
