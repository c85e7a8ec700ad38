import { foldCached } from './fold-cached'
import type { DraftPlace } from './draft-place'

/**
 * Finds settlements by a name as the project's lists write it: `UA:Kupiansk`, or `UA.07:Borova` where namesakes need the admin1 unit.
 * Bearers of the name as their own come first, then the most populous.
 */
export const settlementFinder = (places: DraftPlace[]): ((reference: string) => DraftPlace | undefined) => {
  const byName = new Map<string, DraftPlace[]>()
  for (const place of places) {
    if (place.kind !== 'settlement') continue
    for (const key of new Set(place.names.map(({ text }) => `${place.country}:${foldCached(text)}`))) {
      const list = byName.get(key)
      if (list) list.push(place)
      else byName.set(key, [place])
    }
  }
  return (reference) => {
    const colon = reference.indexOf(':')
    const where = reference.slice(0, colon)
    const folded = foldCached(reference.slice(colon + 1))
    const own = (place: DraftPlace): number => Number(foldCached(place.name) === folded)
    return (byName.get(`${where.slice(0, 2)}:${folded}`) ?? [])
      .filter(({ admin1 }) => where.length === 2 || admin1 === where)
      .sort((a, b) => own(b) - own(a) || b.population - a.population)[0]
  }
}
