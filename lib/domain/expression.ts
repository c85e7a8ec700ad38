import { z } from 'zod'
import { geometrySchema, geoPrecisionSchema, lngLatSchema } from './geo'
import { expressionIdSchema, placeIdSchema, storyIdSchema } from './ids'

/**
 * How the words place something relative to named places. `within`: at most N km; `at-distance`: N km away, side unknown; `direction`:
 * N km on one side; `side`: on one side, distance unknown; `edge`: a part or the rim of the place itself; `near`: beside it;
 * `between`, `along` (a road), `movement` (from, to); `border-distance`: N km from a border; `border-region`: the land along it;
 * `part-of`: somewhere in a region or among its villages.
 */
const placeRelations = [
  'within',
  'at-distance',
  'direction',
  'side',
  'edge',
  'near',
  'between',
  'along',
  'movement',
  'border-distance',
  'border-region',
  'part-of',
] as const
export const placeRelationSchema = z.enum(placeRelations)
export type PlaceRelation = z.infer<typeof placeRelationSchema>

/** Why an expression has no geometry: a closed list. */
const expressionProblems = [
  'anchor-not-placed',
  'impossible-distance',
  'no-such-border',
  'no-outline',
] as const
const expressionProblemSchema = z.enum(expressionProblems)
export type ExpressionProblem = z.infer<typeof expressionProblemSchema>

const anchorSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  placeId: placeIdSchema.nullable(),
})

/** A place said by its relation to named ones: "within 7 km of Pokrovsk". */
export const placeExpressionSchema = z.object({
  id: expressionIdSchema,
  storyId: storyIdSchema,
  /** UTF-16 code units into `Story.text`, the anchors included. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  surface: z.string().min(1),
  relation: placeRelationSchema,
  /** One; two for `between`, `along`, `movement` and borders. */
  anchors: z.array(anchorSchema).min(1).max(3),
  distanceKm: z.number().positive().nullable(),
  /** Degrees clockwise from north. */
  bearing: z.number().min(0).lt(360).nullable(),
  /** With its uncertainty: a disc, sector, band, clipped outline or line. Null when `why` says so. */
  geometry: geometrySchema.nullable(),
  /** Where a symbol stands: on the rim, in the sector, on the line; never a centre that nobody named. */
  point: lngLatSchema.nullable(),
  /** ACLED geo_precision: 1 the place itself, 2 near it or a part of a region, 3 a wider region. */
  geoPrecision: geoPrecisionSchema,
  /** The same in words, for screen readers and exports: "somewhere within 7 km of Pokrovsk". */
  words: z.string().min(1),
  why: expressionProblemSchema.optional(),
})
export type PlaceExpression = z.infer<typeof placeExpressionSchema>
