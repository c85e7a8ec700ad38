import type { Kysely } from 'kysely'
import type { Place, PlaceId } from '@/lib/domain'
import { toMorton } from './morton'
import type { Schema } from './schema'

export interface SavedPlace {
  key: number
  qk: number
}

/** Puts in new places and brings known ones up to date (a newer gazetteer may know more); keys by id. */
export const savePlaces = async (
  transaction: Kysely<Schema>,
  places: readonly Place[],
): Promise<Map<PlaceId, SavedPlace>> => {
  const saved = new Map<PlaceId, SavedPlace>()
  for (const place of places) {
    const row = toRow(place)
    const { key } = await transaction
      .insertInto('places')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .returning('key')
      .executeTakeFirstOrThrow()
    saved.set(place.id, { key, qk: row.qk })
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
