import type { MultiPolygon, Polygon } from 'geojson'
import { z } from 'zod'

const position = z.array(z.number()).min(2)
const ring = z.array(position).min(4)

/** The part of Natural Earth's admin-1 file (10m, v5) that is read; `-1`, `-99` and `EH.` stand for "no code". */
export const naturalEarthSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({
        adm1_code: z.string(),
        iso_a2: z.string(),
        gn_a1_code: z.string(),
        name: z.string().nullable(),
        name_en: z.string().nullable(),
        type: z.string().nullable(),
      }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
})

/** One first-order unit on its way from Natural Earth to the areas file. */
export interface Unit {
  /** Natural Earth's `adm1_code`; leaves the build only in data/basemap/*.json. */
  code: string
  /** ISO 3166-1 alpha-2, '' where the unit belongs to no one country. */
  country: string
  /** GeoNames admin-1 code as Natural Earth gives it, '' when it gives none. */
  claimedId: string
  name: string
  type: string
  /** Index into data/basemap/disputed.json. */
  disputed?: number
  geometry: Polygon | MultiPolygon
}
