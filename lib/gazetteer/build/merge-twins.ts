import { distanceKm } from './distance-km'
import type { DraftPlace } from './draft-place'
import { foldCached } from './fold-cached'
import { respellName } from './respell-name'

const limits = {
  twinKm: 3, // records of one name this near are one place, also when it is romanised in two ways
  knownKm: 0.5, // records this near are one place when the one has the other's name as an alternate; farther off it may be a neighbour
}

/** Where places change hands between languages, and GeoNames has some twice. */
const twiceNamed = new Set(['UA', 'RU'])

const keyOf = (place: DraftPlace, name: string): string => `${place.country}:${foldCached(name)}`

const merge = (place: DraftPlace, into: DraftPlace): void => {
  const own = keyOf(into, into.name)
  into.names.push(
    ...place.names.map(({ text, type }) =>
      type === 'primary' && keyOf(place, text) !== own
        ? { text, type: 'alternate' as const }
        : { text, type },
    ),
  )
  into.aliases.push(place.id, ...place.aliases)
}

/** Of records under one name: twins go into the more populous. */
const mergeNamesakes = (inOrder: DraftPlace[]): DraftPlace[] => {
  const kept = new Map<string, DraftPlace[]>()
  return inOrder.filter((place) => {
    const key = keyOf(place, place.name)
    const namesakes = kept.get(key) ?? []
    const twin = namesakes.find((other) => distanceKm(other, place) < limits.twinKm)
    if (twin) merge(place, twin)
    else kept.set(key, [...namesakes, place])
    return !twin
  })
}

/** Of records under two spellings, as Kurakhove and Kurakhovo: the one goes into that which knows both. */
const mergeRespelt = (inOrder: DraftPlace[]): DraftPlace[] => {
  const concerned = inOrder.filter(({ country }) => country !== null && twiceNamed.has(country))
  const byName = new Map<string, DraftPlace[]>()
  for (const place of concerned) {
    const key = keyOf(place, place.name)
    byName.set(key, [...(byName.get(key) ?? []), place])
  }
  const merged = new Set<DraftPlace>()
  const absorb = (place: DraftPlace, names: string[], km: number): void => {
    for (const other of names.flatMap((name) => byName.get(keyOf(place, name)) ?? [])) {
      if (other === place || merged.has(other) || merged.has(place)) continue
      if (other.featureCode === 'PPLX' || distanceKm(other, place) >= km) continue
      merge(other, place)
      merged.add(other)
    }
  }
  for (const place of concerned) {
    const known = place.names.map(({ text }) => text)
    absorb(place, known, limits.knownKm)
    absorb(place, respellName(place.name, place.country ?? '', known), limits.twinKm)
  }
  return inOrder.filter((place) => !merged.has(place))
}

/** One record for each settlement; the ids of those merged stay as aliases. */
export const mergeTwins = (places: DraftPlace[]): DraftPlace[] =>
  mergeRespelt(mergeNamesakes([...places].sort((a, b) => b.population - a.population)))
