import { z } from 'zod'
import { placeIdSchema, storyIdSchema } from './ids'
import { geometrySchema } from './geo'
import { eventDetailSchema } from './told-event'
import { isMarkFacts, type MarkFacts, markPlaceSchema } from './mark'

/** A mark of a frozen view with all that it needs, so that nothing else is asked for it. */
export const snapshotMarkSchema = z.object({
  facts: z.custom<MarkFacts>(isMarkFacts),
  story: z.object({
    id: storyIdSchema,
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
  place: markPlaceSchema.extend({ id: placeIdSchema }).nullable(),
  shape: z.object({ relation: z.string().nullable(), geometry: geometrySchema }).nullable(),
})
export type SnapshotMark = z.infer<typeof snapshotMarkSchema>

/** An event of a frozen view with all that was told of it. */
export const snapshotEventSchema = eventDetailSchema.extend({ place: markPlaceSchema.nullable() })
export type SnapshotEventDetail = z.infer<typeof snapshotEventSchema>
