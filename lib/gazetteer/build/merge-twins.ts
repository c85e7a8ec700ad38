import { distanceKm } from './distance-km'
import type { DraftPlace } from './draft-place'
import { foldCached } from './fold-cached'

const twinKm = 3 // records of one name this near are one place

/** One record for each settlement: twins go into the more populous, their ids stay as aliases. */
export const mergeTwins = (places: DraftPlace[]): DraftPlace[] => {
  const kept = new Map<string, DraftPlace[]>()
  const merged = new Set<DraftPlace>()
  const inOrder = [...places].sort((a, b) => b.population - a.population)
  for (const place of inOrder) {
    const key = `${place.country}:${foldCached(place.name)}`
    const namesakes = kept.get(key) ?? []
    const twin = namesakes.find((other) => distanceKm(other, place) < twinKm)
    if (twin) {
      twin.names.push(...place.names)
      twin.aliases.push(place.id, ...place.aliases)
      merged.add(place)
    } else kept.set(key, [...namesakes, place])
  }
  return places.filter((place) => !merged.has(place))
}
