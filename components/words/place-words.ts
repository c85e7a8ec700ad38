import { isRoughlyPlaced, type PlaceKind } from '@/lib/domain'
import { countryName } from './country-name'
import { KINDS } from './legend'

type Known = {
  name: string
  kind: PlaceKind
  admin1?: string | null
  country: string | null
  radiusKm?: number | null
}

/** Where a place lies: `Donetsk Oblast, Ukraine`; empty for a country. */
export const whereabouts = (place: Known): string => {
  if (place.kind === 'country') return ''
  const country = place.country && countryName(place.country)
  return [place.admin1 === place.name ? null : place.admin1, country].filter(Boolean).join(', ')
}

/** `Settlement in Donetsk Oblast, Ukraine`; `…, within 9 km or so` where the point is only rough. */
export const describePlace = (place: Known): string => {
  const where = whereabouts(place)
  const what = where ? `${KINDS[place.kind].one} in ${where}` : KINDS[place.kind].one
  return isRoughlyPlaced(place) ? `${what}, placed within ${place.radiusKm} km or so` : what
}
