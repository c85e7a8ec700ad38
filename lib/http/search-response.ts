import { z } from 'zod'
import { bboxSchema, lngLatSchema, placeIdSchema, placeKindSchema, storyIdSchema } from '@/lib/domain'

/** A place that stories name. */
const foundPlaceSchema = z.object({
  id: placeIdSchema,
  name: z.string(),
  kind: placeKindSchema,
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  point: lngLatSchema,
  bbox: bboxSchema.nullable(),
  radiusKm: z.number().nullable(),
  /** The spelling of a story that was found, when it isn't the name. */
  matched: z.string().nullable(),
  /** Mentions, repeats and demonyms not counted, and placed events there. */
  mentions: z.number().int(),
  reports: z.number().int(),
})
export type FoundPlace = z.infer<typeof foundPlaceSchema>

const foundStorySchema = z.object({
  id: storyIdSchema,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  /** Where the words stand, cut short. */
  excerpt: z.string(),
})

/** Who acts, or who says so; `value` is what the filter takes. */
const foundNameSchema = z.object({ value: z.string(), name: z.string(), count: z.number().int() })

/** `GET /api/search?q=&limit=`: at most `limit` of each kind, best first. */
export const searchSchema = z.object({
  places: z.array(foundPlaceSchema),
  stories: z.object({ items: z.array(foundStorySchema), total: z.number().int() }),
  actors: z.array(foundNameSchema),
  sources: z.array(foundNameSchema),
})
export type SearchAnswer = z.infer<typeof searchSchema>
