import { foldCached } from './fold-cached'
import type { DraftPlace } from './draft-place'

/** `UA:Kupiansk`, or `UA.07:Borova` where namesakes need the admin1 unit. */
const split = (reference: string): { where: string; folded: string } => {
  const colon = reference.indexOf(':')
  return { where: reference.slice(0, colon), folded: foldCached(reference.slice(colon + 1)) }
}

/**
 * Finds settlements by names as the project's lists write them; only the references told beforehand are looked for. Bearers of the name as
 * their own come first, then the most populous.
 */
export const settlementFinder = (
  places: DraftPlace[],
  references: string[],
): ((reference: string) => DraftPlace | undefined) => {
  const wanted = new Set(references.map((reference) => split(reference).folded))
  const byName = new Map<string, Set<DraftPlace>>()
  for (const place of places) {
    if (place.kind !== 'settlement') continue
    for (const { text } of place.names) {
      const folded = foldCached(text)
      if (!wanted.has(folded)) continue
      const key = `${place.country}:${folded}`
      const bearers = byName.get(key)
      if (bearers) bearers.add(place)
      else byName.set(key, new Set([place]))
    }
  }
  return (reference) => {
    const { where, folded } = split(reference)
    const own = (place: DraftPlace): number => Number(foldCached(place.name) === folded)
    return [...(byName.get(`${where.slice(0, 2)}:${folded}`) ?? [])]
      .filter(({ admin1 }) => where.length === 2 || admin1 === where)
      .sort((a, b) => own(b) - own(a) || b.population - a.population)[0]
  }
}
