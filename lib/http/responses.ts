import { z } from 'zod'
import {
  areaIdSchema,
  correctionSchema,
  dateSourceSchema,
  deletionSchema,
  figureSchema,
  geoPrecisionSchema,
  lngLatSchema,
  mentionIdSchema,
  mentionSchema,
  mentionUseSchema,
  placeExpressionSchema,
  placeIdSchema,
  placeKindSchema,
  placeSchema,
  reportSchema,
  runSchema,
  storyIdSchema,
  storySchema,
  unplacedReasonSchema,
} from '@/lib/domain'

/** `GET /api/health` */
export const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  stories: z.number().int(),
  gazetteer: z.object({
    version: z.number().int(),
    hash: z.string(),
    places: z.number().int(),
    names: z.number().int(),
  }),
})
export type Health = z.infer<typeof healthSchema>

/** One sentence (or caption, or headline) that names a place; the unit of the list beside the map. */
export const excerptSchema = z.object({
  mentionId: mentionIdSchema,
  storyId: storyIdSchema,
  /** Offsets of the name in the story's text. */
  start: z.number().int(),
  end: z.number().int(),
  /** The sentence the name stands in, cut to a bounded length around the name. */
  excerpt: z.string(),
  /** Offsets of the name within `excerpt`. */
  markStart: z.number().int(),
  markEnd: z.number().int(),
  surface: z.string(),
  use: mentionUseSchema,
  kind: placeKindSchema,
  placeId: placeIdSchema.nullable(),
  placeName: z.string().nullable(),
  country: z.string().nullable(),
  confidence: z.number(),
  why: unplacedReasonSchema.optional(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  dateSource: dateSourceSchema.nullable(),
})
export type Excerpt = z.infer<typeof excerptSchema>

/** `GET /api/excerpts?…filter&placed=yes|no&group=day|story|place&cursor=&limit=`: by date (undated last), story, offset; groups one after the other. */
export const excerptPageSchema = z.object({
  items: z.array(excerptSchema),
  /** How many the filter selects. */
  total: z.number().int(),
  /** How many there are without a filter. */
  outOf: z.number().int(),
  /** Stories among the selected. */
  stories: z.number().int(),
  /** Of a grouped list: how its items fall into groups, in their order. */
  runs: z.array(runSchema).optional(),
  nextCursor: z.string().nullable(),
})
export type ExcerptPage = z.infer<typeof excerptPageSchema>

/** Properties of a `place` feature (DESIGN: GeoJSON). The first excerpt stands for the rest. */
export const placeFeatureSchema = z.object({
  type: z.literal('Feature'),
  id: placeIdSchema,
  geometry: z.object({ type: z.literal('Point'), coordinates: lngLatSchema }),
  properties: z.object({
    layer: z.literal('place'),
    placeId: placeIdSchema,
    name: z.string(),
    kind: placeKindSchema,
    country: z.string().nullable(),
    admin1: z.string().nullable(),
    /** Polygons that stand for the place on the map; empty for what has a point only. */
    areaIds: z.array(areaIdSchema),
    /** Rough extent of an area without a polygon. */
    radiusKm: z.number().nullable(),
    /** Mentions, repeats not counted. */
    count: z.number().int(),
    stories: z.number().int(),
    geoPrecision: geoPrecisionSchema,
    confidence: z.number(),
    status: z.literal('reported'),
    storyId: storyIdSchema,
    start: z.number().int(),
    end: z.number().int(),
    excerpt: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
})
export type PlaceFeature = z.infer<typeof placeFeatureSchema>

/** `GET /api/places?…filter`: every place the filter selects, most mentioned first, at most 5,000. */
export const placeCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(placeFeatureSchema),
  /** Set when there were more than the limit. */
  truncated: z.boolean(),
  mentions: z.number().int(),
  stories: z.number().int(),
})
export type PlaceCollection = z.infer<typeof placeCollectionSchema>

/** `GET /api/timeline?…filter`: mentions per day of publication; the filter's own days are not applied. */
export const timelineSchema = z.object({
  days: z.array(z.object({ day: z.string(), mentions: z.number().int(), stories: z.number().int() })),
  undated: z.object({ mentions: z.number().int(), stories: z.number().int() }),
})
export type Timeline = z.infer<typeof timelineSchema>

/** A value of the legend and how often it is there. */
export const facetSchema = z.object({ value: z.string(), count: z.number().int() })

/** `GET /api/facets?…filter`: counts of placed mentions; each group ignores its own part of the filter. */
export const facetsSchema = z.object({
  kinds: z.array(facetSchema),
  uses: z.array(facetSchema),
  /** `-` stands for stories whose publisher is not told. Most frequent first, at most 200. */
  publishers: z.array(facetSchema),
  placed: z.number().int(),
  notPlaced: z.number().int(),
  stories: z.number().int(),
})
export type Facets = z.infer<typeof facetsSchema>

/** One row of `GET /api/stories`. */
const storySummarySchema = z.object({
  id: storyIdSchema,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  dateSource: dateSourceSchema.nullable(),
  cutOff: z.boolean(),
  placed: z.number().int(),
  notPlaced: z.number().int(),
})

/** `GET /api/stories?cursor=&limit=`; with `bin=yes` see `binPageSchema`. */
export const storyPageSchema = z.object({
  items: z.array(storySummarySchema),
  total: z.number().int(),
  nextCursor: z.string().nullable(),
})
export type StoryPage = z.infer<typeof storyPageSchema>

const neighbourSchema = z
  .object({ id: storyIdSchema, title: z.string().nullable(), publishedAt: z.string().nullable() })
  .nullable()

/** `GET /api/stories/[id]`: the whole text, its mentions and the places they (and their alternatives) stand for. */
export const storyDetailSchema = z.object({
  story: storySchema,
  /** Set when it is in the bin: then nothing is found in it. */
  deleted: deletionSchema.nullable(),
  /** Set when an analyst set the date: what the text tells, and whose decision it is. */
  dated: z
    .object({
      told: storySchema.pick({ publishedAt: true, datePrecision: true, dateSource: true }),
      set: correctionSchema.pick({ id: true, by: true, at: true, why: true }).nullable(),
    })
    .nullable(),
  /** The stories before and after it by day of publication. */
  earlier: neighbourSchema,
  later: neighbourSchema,
  mentions: z.array(mentionSchema),
  places: z.array(placeSchema),
  /** What the story reports, how it places it, and the numbers it gives; each in the order of the text. */
  reports: z.array(reportSchema),
  expressions: z.array(placeExpressionSchema),
  figures: z.array(figureSchema),
})
export type StoryDetail = z.infer<typeof storyDetailSchema>

/** `POST /api/stories`: body text/plain, text/markdown, text/html, or multipart/form-data with `file` (one or more). */
export const addedSchema = z.object({
  stories: z.array(
    z.object({
      id: storyIdSchema,
      title: z.string().nullable(),
      /** `unchanged`: the same text from the same place was there already; `in-bin`: it was thrown away by hand, and stays so. */
      outcome: z.enum(['added', 'appearance', 'unchanged', 'in-bin']),
      placed: z.number().int(),
      notPlaced: z.number().int(),
      /** Events it tells of. */
      reports: z.number().int(),
    }),
  ),
  /** Files of the request that could not be read, while others could; when none could, the answer is a problem. */
  notRead: z.array(z.object({ input: z.string(), code: z.string(), detail: z.string() })),
})
export type Added = z.infer<typeof addedSchema>

/** `GET /api/session`, and `POST /api/session` with `{"token": …}`: whether this browser may change anything. */
export const sessionSchema = z.object({ writing: z.enum(['allowed', 'token-needed', 'read-only-server']) })
export type Session = z.infer<typeof sessionSchema>

/** `application/problem+json` (RFC 9457). `detail` says what was wrong, where, and what to do. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
})
export type Problem = z.infer<typeof problemSchema>
