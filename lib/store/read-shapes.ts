import { type PlaceGeometry, geometrySchema } from '@/lib/domain'
import type { Store } from './engine'

const page = 500 // shapes held at a time

export interface StoredShape {
  key: number
  geometry: PlaceGeometry
}

/** Every shape that words of events mean, a page at a time. */
export async function* walkShapes(store: Store): AsyncGenerator<StoredShape> {
  let last = 0
  for (;;) {
    const rows = await store.db
      .selectFrom('shapes')
      .select(['key', 'geometry'])
      .where('key', '>', last)
      .orderBy('key')
      .limit(page)
      .execute()
    for (const row of rows) yield toShape(row)
    if (rows.length < page) return
    last = rows.at(-1)?.key ?? last
  }
}

/** The shapes of these keys. */
export const readShapes = async (store: Store, keys: readonly number[]): Promise<StoredShape[]> => {
  const shapes: StoredShape[] = []
  for (let from = 0; from < keys.length; from += page) {
    const rows = await store.db
      .selectFrom('shapes')
      .select(['key', 'geometry'])
      .where('key', 'in', keys.slice(from, from + page))
      .execute()
    shapes.push(...rows.map(toShape))
  }
  return shapes
}

const toShape = ({ key, geometry }: { key: number; geometry: string }): StoredShape => ({
  key,
  geometry: geometrySchema.parse(JSON.parse(geometry)),
})
