import { z } from 'zod'
import { areaIdSchema, placeIdSchema } from './ids'
import { bboxSchema, lngLatSchema } from './geo'

export const placeKinds = [
  'country',
  'admin1',
  'admin2',
  'settlement',
  'facility',
  'region',
  'water',
  'terrain',
] as const
export const placeKindSchema = z.enum(placeKinds)
export type PlaceKind = z.infer<typeof placeKindSchema>

/** Kinds that the map shades and never pins. */
export const isAreaKind = (kind: PlaceKind): boolean =>
  kind === 'country' ||
  kind === 'admin1' ||
  kind === 'admin2' ||
  kind === 'region' ||
  kind === 'water' ||
  kind === 'terrain'

/** A settlement or facility whose coordinate is only rough: a village known by its distance from a town. */
export const isRoughlyPlaced = ({ kind, radiusKm }: { kind: PlaceKind; radiusKm?: number | null }): boolean =>
  !isAreaKind(kind) && (radiusKm ?? 0) >= 3 // km; below that the radius is the size of the place itself

export const placeSchema = z.object({
  id: placeIdSchema,
  /** The current English name: Kyiv, not Kiev. */
  name: z.string().min(1),
  kind: placeKindSchema,
  /** ISO 3166-1 alpha-2; null only for what lies in no one country (seas, the Korean Peninsula). */
  country: z.string().length(2).nullable(),
  /** Name of the first-order division, for words beside the name; absent for countries. */
  admin1: z.string().optional(),
  point: lngLatSchema,
  bbox: bboxSchema.optional(),
  /** Polygons to shade: one for a country or oblast, several for a region made of them (Donbas). */
  areaIds: z.array(areaIdSchema).optional(),
  /** Rough extent in km where there is no polygon (a sea, a mountain range). */
  radiusKm: z.number().positive().optional(),
  population: z.number().int().nonnegative().optional(),
  /** Where the coordinate comes from, in words. */
  source: z.string(),
})
export type Place = z.infer<typeof placeSchema>
