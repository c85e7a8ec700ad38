import { z } from 'zod'
import { placeKindSchema } from '@/lib/domain'

/** What an operator may import, and how much of it. */
export const ownLimits = {
  rows: 200_000,
  name: 120, // characters
  alternates: 50, // of a place
  radiusKm: 2000,
}

/** Control characters, and those that turn the direction of what follows: no name has them, forged ones do. */
const hidden = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
/** What a spreadsheet would run. */
const formula = /^[=+@]|^-(?!\s|$)/

const nameSchema = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(ownLimits.name, `has more than ${ownLimits.name} characters`)
  .refine((name) => /\p{L}/u.test(name), 'has no letter')
  .refine((name) => !hidden.test(name), 'has characters that cannot be seen')
  .refine((name) => !formula.test(name), 'looks like a formula: take away the sign before it')

const degrees = (limit: number, what: string) =>
  z
    .number(`${what} is no number`)
    .refine(
      (value) => Number.isFinite(value) && Math.abs(value) <= limit,
      `${what} must lie between -${limit} and ${limit} degrees`,
    )

/** A place of the operator's, whatever file it came from. */
export const ownPlaceSchema = z.object({
  /** Of the operator's own numbering; it keeps the place's id when its name is corrected. */
  key: z
    .string()
    .regex(/^[\w.-]{1,40}$/, 'must have 1 to 40 letters, digits, stops, hyphens or underscores')
    .optional(),
  name: nameSchema,
  lat: degrees(90, 'the latitude'),
  lng: degrees(180, 'the longitude'),
  kind: placeKindSchema
    .exclude(['country', 'admin1', 'admin2'], 'must be settlement, facility, region, water or terrain')
    .default('settlement'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1), such as UA')
    .optional(),
  alternates: z
    .array(nameSchema)
    .max(ownLimits.alternates, `has more than ${ownLimits.alternates} names`)
    .default([]),
  source: z.string().trim().max(300).optional(),
  radiusKm: z
    .number('is no number')
    .positive('must be above 0')
    .max(ownLimits.radiusKm, `must be at most ${ownLimits.radiusKm}`)
    .optional(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
})
export type OwnPlace = z.infer<typeof ownPlaceSchema>

/** A file of own places as it is kept beside the index. */
export const ownLayerSchema = z.object({
  layer: z.string(),
  places: z.array(ownPlaceSchema).max(ownLimits.rows),
})
