import type { PlaceKind } from '@/lib/domain'
import type { Hit, NameType } from '@/lib/gazetteer'

/** Orders of magnitude of population that a kind is worth when nothing else is known; settlements bring their own. */
const KIND: Record<PlaceKind, number> = {
  country: 8.5,
  admin1: 6.8,
  region: 6.5,
  water: 6,
  terrain: 5.8,
  facility: 5.5,
  admin2: 4.4,
  settlement: 0,
}

/**
 * What a feature out of a country dump is worth: thousands of streams, hills and bridges that few have heard of, where those of the project's
 * own lists are known far and wide.
 */
const MINOR: Partial<Record<PlaceKind, number>> = { facility: 2.9, region: 2.9, water: 2.2, terrain: 2.2 }

/** Is it a feature that the operator added with a country (no settlement and no unit)? The built-in index has none of these. */
export const isMinor = ({ id, kind }: Hit): boolean => kind in MINOR && id.startsWith('geonames:')

/** What a name that is not the place's current one takes off. */
const NAME: Record<NameType, number> = {
  primary: 0,
  abbreviation: -0.2,
  demonym: 0,
  alternate: -0.8,
  historic: -1,
}

const UNKNOWN_POPULATION = 200 // a settlement without a figure is a small one

/** How likely a name means this place before the text is read, in orders of magnitude of population. */
export const prominence = (hit: Hit): number => {
  const ofKind = (isMinor(hit) ? MINOR[hit.kind] : undefined) ?? KIND[hit.kind]
  const size = hit.kind === 'settlement' ? Math.log10(Math.max(hit.population, UNKNOWN_POPULATION)) : ofKind
  const seat =
    hit.featureCode === 'PPLC' ? 1 : hit.featureCode === 'PPLA' ? 0.4 : hit.featureCode === 'PPLX' ? -0.5 : 0
  return size + seat + NAME[hit.nameType] + (hit.match === 'exact' ? 0 : -0.1)
}

/** Does `inner` lie in the country, admin1 or admin2 unit `outer`? False for the same unit. */
export const contains = (outer: Hit, inner: Hit): boolean => {
  if (outer.id === inner.id) return false
  if (outer.kind === 'country')
    return outer.country !== null && outer.country === inner.country && inner.kind !== 'country'
  if (outer.kind === 'admin1') {
    return outer.admin1Code !== null && outer.admin1Code === inner.admin1Code && inner.kind !== 'admin1'
  }
  if (outer.kind === 'admin2') {
    return outer.admin2Code !== null && outer.admin2Code === inner.admin2Code && inner.kind !== 'admin2'
  }
  return false
}
