import type { Place, PlaceId } from '@/lib/domain'
import type { Store } from './engine'
import { toPlace } from './from-rows'

/** A place that some story names or named; null when none of that id is stored. */
export const getPlace = async ({ db }: Store, id: PlaceId): Promise<Place | null> => {
  const row = await db.selectFrom('places').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toPlace(row) : null
}
