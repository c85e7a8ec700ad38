import { createHash } from 'node:crypto'
import type { Place, PlaceId } from '@/lib/domain'
import { nameTypes, type Gazetteer, type Hit, type PlaceName, type Settlement } from './gazetteer'
import type { OpenedIndex } from './open-gazetteer'

const rank = (hit: Hit): number => nameTypes.indexOf(hit.nameType) * 2 + (hit.match === 'exact' ? 0 : 1)

/** A place of the operator's for one that the built-in index has without an id of its source: called as there, and no smaller. */
const takeOver = (hit: Hit, known: Hit): Hit => ({
  ...hit,
  name: known.name,
  population: Math.max(hit.population, known.population),
})

/** One hash of both: stores compare it to tell whether a story should be read again. */
const hashOfBoth = (builtIn: string, operator: string): string =>
  createHash('sha256').update(`${builtIn}+${operator}`).digest('hex').slice(0, 16)

/**
 * The built-in index and the operator's as one gazetteer. The same id in both is one place: what the built-in index says of it stays, the
 * operator's adds names. A settlement that the built-in index has without an id of its source takes the operator's, which knows more of it;
 * the old id goes on answering.
 */
export const combineIndexes = (builtIn: OpenedIndex, operator: OpenedIndex): Gazetteer => {
  const twins = new Map(
    Object.entries(operator.header.operator?.twins ?? {}).filter(([old]) => builtIn.canonicalId(old) === old),
  )
  const oldIds = new Map([...twins].map(([old, id]) => [id, old]))
  /** The id under which the built-in index has a place. */
  const builtInId = (id: string): string => oldIds.get(id) ?? id
  const isTwin = (id: string): boolean => oldIds.has(id)

  const nameTwin = (hit: Hit): Hit => {
    const id = twins.get(hit.id)
    const better = id === undefined ? null : operator.toHit(id, hit.nameType, hit.match)
    return better ? takeOver(better, hit) : hit
  }
  const nameAsBuiltIn = (hit: Hit): Hit => {
    const known = builtIn.toHit(builtInId(hit.id), hit.nameType, hit.match)
    if (!known) return hit
    return isTwin(hit.id) ? takeOver(hit, known) : known
  }
  const lookup = (name: string): Hit[] => {
    const own = operator.lookup(name)
    const hits = builtIn.lookup(name)
    if (own.length === 0 && (twins.size === 0 || hits.length === 0)) return hits
    const byId = new Map<string, Hit>()
    for (const hit of [...hits.map(nameTwin), ...own.map(nameAsBuiltIn)]) {
      const known = byId.get(hit.id)
      if (!known || rank(hit) < rank(known)) byId.set(hit.id, hit)
    }
    return [...byId.values()]
  }
  const canonicalId = (id: string): PlaceId | null => {
    const known = builtIn.canonicalId(id)
    if (known === null) return operator.canonicalId(id)
    const twin = twins.get(known)
    return twin === undefined ? known : operator.canonicalId(twin)
  }
  const admin1Of = (id: PlaceId): PlaceId | null => operator.admin1Of(id) ?? builtIn.admin1Of(id)

  const placeOfOperator = (id: PlaceId): Place | null => {
    const place = operator.place(id)
    if (!place) return null
    const unit = operator.admin1Of(id)
    const admin1 = (unit && builtIn.place(unit)?.name) ?? place.admin1
    const known = isTwin(id) ? builtIn.place(builtInId(id) as PlaceId) : null
    return {
      ...place,
      ...(known && { name: known.name, population: Math.max(place.population ?? 0, known.population ?? 0) }),
      ...(admin1 !== undefined && { admin1 }),
    }
  }

  function* settlements(): Iterable<Settlement> {
    for (const settlement of builtIn.settlements()) if (!twins.has(settlement.id)) yield settlement
    for (const settlement of operator.settlements()) {
      const known = isTwin(settlement.id) ? builtIn.place(builtInId(settlement.id) as PlaceId) : null
      if (known) yield { ...settlement, name: known.name }
      else if (builtIn.canonicalId(settlement.id) === null) yield settlement
    }
  }

  return {
    meta: {
      version: builtIn.meta.version,
      hash: hashOfBoth(builtIn.meta.hash, operator.meta.hash),
      places: builtIn.meta.places + operator.meta.places - (operator.header.operator?.shared ?? 0),
      names: builtIn.meta.names + operator.meta.names,
    },
    maxNameWords: Math.max(builtIn.maxNameWords, operator.maxNameWords),
    lookup,
    has: (name) => builtIn.has(name) || operator.has(name),
    couldStart: (folded) => builtIn.couldStart(folded) || operator.couldStart(folded),
    mayStart: (text, from, to) => builtIn.mayStart(text, from, to) || operator.mayStart(text, from, to),
    isDemonym: (name) => builtIn.isDemonym(name) || operator.isDemonym(name),
    place: (asked) => {
      const id = canonicalId(asked)
      if (id === null) return null
      return isTwin(id) ? placeOfOperator(id) : (builtIn.place(id) ?? placeOfOperator(id))
    },
    canonicalId,
    namesOf: (asked) => {
      const id = canonicalId(asked)
      if (id === null) return []
      const names = new Map<string, PlaceName>()
      for (const name of [...builtIn.namesOf(builtInId(id) as PlaceId), ...operator.namesOf(id)])
        if (!names.has(name.text)) names.set(name.text, name)
      return [...names.values()]
    },
    alternatives: (asked) => {
      const id = canonicalId(asked)
      const name = id && (builtIn.place(builtInId(id) as PlaceId) ?? operator.place(id))?.name
      return name ? lookup(name).filter((hit) => hit.id !== id) : []
    },
    admin1Of: (asked) => {
      const id = canonicalId(asked)
      return id === null ? null : isTwin(id) ? admin1Of(id) : (builtIn.admin1Of(id) ?? admin1Of(id))
    },
    countryByCode: (code) => builtIn.countryByCode(code),
    capitalOf: (country) => builtIn.capitalOf(country),
    settlements,
    area: (id) => builtIn.area(id),
  }
}
