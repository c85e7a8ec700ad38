import type { Place } from '@/lib/domain'

const size = {
  perRoot: 0.01, // km of radius per root of people: 1.4 million in 12 km, 60,000 in 2.4 km
  leastKm: 0.7,
  mostKm: 35,
  facilityKm: 1,
}

/** The radius of a town, village or facility in km, by its people when nothing better is known. */
export const radiusOf = ({ kind, population, radiusKm }: Place): number => {
  if (radiusKm) return radiusKm
  if (kind === 'facility') return size.facilityKm
  return Math.min(Math.max(size.perRoot * Math.sqrt(population ?? 0), size.leastKm), size.mostKm)
}

/** How far "near" reaches, in km from the middle. */
export const nearnessOf = (place: Place): number => 4 + 2 * radiusOf(place)
