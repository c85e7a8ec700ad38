import { z } from 'zod'
import { type Bbox, type PlaceGeometry, geometrySchema } from '@/lib/domain'
import type { Store } from './engine'

const page = 500 // shapes held at a time

export interface StoredShape {
  key: number
  geometry: PlaceGeometry
}

/** How far every shape reaches, a page at a time. */
export async function* walkExtents(store: Store): AsyncGenerator<{ key: number; extent: Bbox }> {
  let last = 0
  for (;;) {
    const rows = await store.db
      .selectFrom('shapes')
      .select(['key', 'geometry'])
      .where('key', '>', last)
      .orderBy('key')
      .limit(page)
      .execute()
    for (const { key, geometry } of rows) yield { key, extent: readExtentOf(geometry) }
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

const drawnSchema = z.object({ coordinates: z.array(z.unknown()) })

/** Least and greatest longitude and latitude of a geometry as text. Only numbers are looked for: to check the form of half a million positions, which was checked when they were stored, takes a second. */
const readExtentOf = (geometry: string): Bbox => {
  const extent: Bbox = [Infinity, Infinity, -Infinity, -Infinity]
  widen(extent, drawnSchema.parse(JSON.parse(geometry)).coordinates)
  return extent
}

const widen = (extent: Bbox, coordinates: readonly unknown[]): void => {
  const [lng, lat] = coordinates
  if (typeof lng === 'number' && typeof lat === 'number') {
    extent[0] = Math.min(extent[0], lng)
    extent[1] = Math.min(extent[1], lat)
    extent[2] = Math.max(extent[2], lng)
    extent[3] = Math.max(extent[3], lat)
  } else for (const part of coordinates) if (Array.isArray(part)) widen(extent, part)
}
