import type { PlaceKind } from '@/lib/domain'
import { countryName } from './country-name'
import { KINDS } from './legend'

type Known = { name: string; kind: PlaceKind; admin1?: string | null; country: string | null }

/** Where a place lies: `Donetsk Oblast, Ukraine`; empty for a country. */
export const whereabouts = (place: Known): string => {
  if (place.kind === 'country') return ''
  const country = place.country && countryName(place.country)
  return [place.admin1 === place.name ? null : place.admin1, country].filter(Boolean).join(', ')
}

/** `Settlement in Donetsk Oblast, Ukraine` */
export const describePlace = (place: Known): string => {
  const where = whereabouts(place)
  return where ? `${KINDS[place.kind].one} in ${where}` : KINDS[place.kind].one
}
