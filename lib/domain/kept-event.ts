import { z } from 'zod'
import { placeRelationSchema } from './expression'
import { geometrySchema, geoPrecisionSchema, lngLatSchema } from './geo'
import { placeIdSchema, storyIdSchema } from './ids'
import { markPlaceSchema } from './mark'
import { casualtiesSchema, exactnessSchema } from './report'
import { daySchema } from './time'
import { eventFields } from './told-event'

/** A story as a source line names it. */
const sourceFields = {
  storyId: storyIdSchema,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  /** Address of its first appearance that has one. */
  url: z.string().nullable(),
}
export const keptSourceSchema = z.object(sourceFields)
export type KeptSource = z.infer<typeof keptSourceSchema>

/** A sentence with all that says where it stands, so that it can be shown after its story has gone. */
export const keptSentenceSchema = z.object({
  ...sourceFields,
  /** The sentence, cut to a bounded length, and where in it the word stands that it was chosen for. */
  excerpt: z.string(),
  markStart: z.number().int().nonnegative(),
  /** Of that word in the text of the story. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Names of who says so; null when the paper itself does. */
  attribution: z.string().nullable(),
})
export type KeptSentence = z.infer<typeof keptSentenceSchema>

/** An event as a slide keeps it: what its mark, its row and its source line need, and nothing that is asked for later. */
export const keptEventSchema = z.object({
  ...eventFields,
  stories: z.number().int(),
  dates: z.object({ from: daySchema, to: daySchema }).nullable(),
  casualties: casualtiesSchema,
  confidence: z.number(),
  /** ISO country or group of who began it. */
  side: z.string().nullable(),
  /** Null when no place is told, or only one that is too vague for a point. */
  where: z
    .object({
      point: lngLatSchema,
      geoPrecision: geoPrecisionSchema,
      exactness: exactnessSchema,
      placeId: placeIdSchema.nullable(),
      place: markPlaceSchema.nullable(),
      shape: z.object({ relation: placeRelationSchema.nullable(), geometry: geometrySchema }).nullable(),
    })
    .nullable(),
  /** In words, also of a place too vague to be drawn; null when none is told. */
  words: z.string().nullable(),
  /** Of the report that stands for the others. */
  sentence: keptSentenceSchema,
  /** Other stories that tell of it, the earliest first; at most 20. */
  alsoIn: z.array(keptSourceSchema),
})
export type KeptEvent = z.infer<typeof keptEventSchema>
