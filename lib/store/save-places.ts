import type { Kysely } from 'kysely'
import type { Place, PlaceId } from '@/lib/domain'
import { toMorton } from './morton'
import type { Schema } from './schema'

export interface SavedPlace {
  key: number
  qk: number
}

const batch = 1000 // rows an insert; 13 columns each, and SQLite takes 32,766 values

/** Puts in new places and brings known ones up to date (a newer gazetteer may know more); keys by id. */
export const savePlaces = async (
  transaction: Kysely<Schema>,
  places: readonly Place[],
): Promise<Map<PlaceId, SavedPlace>> => {
  const rows = [...new Map(places.map((place) => [place.id, toRow(place)])).values()]
  const saved = new Map<PlaceId, SavedPlace>()
  for (let from = 0; from < rows.length; from += batch) {
    const some = await transaction
      .insertInto('places')
      .values(rows.slice(from, from + batch))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          kind: ref('excluded.kind'),
          country: ref('excluded.country'),
          admin1: ref('excluded.admin1'),
          lng: ref('excluded.lng'),
          lat: ref('excluded.lat'),
          qk: ref('excluded.qk'),
          bbox: ref('excluded.bbox'),
          area_ids: ref('excluded.area_ids'),
          radius_km: ref('excluded.radius_km'),
          population: ref('excluded.population'),
          source: ref('excluded.source'),
        })),
      )
      .returning(['id', 'key', 'qk'])
      .execute()
    for (const { id, key, qk } of some) saved.set(id, { key, qk })
  }
  return saved
}

const toRow = (place: Place) => ({
  id: place.id,
  name: place.name,
  kind: place.kind,
  country: place.country,
  admin1: place.admin1 ?? null,
  lng: place.point[0],
  lat: place.point[1],
  qk: toMorton(place.point),
  bbox: place.bbox ? JSON.stringify(place.bbox) : null,
  area_ids: place.areaIds ? JSON.stringify(place.areaIds) : null,
  radius_km: place.radiusKm ?? null,
  population: place.population ?? null,
  source: place.source,
})
