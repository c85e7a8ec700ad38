import { z } from 'zod'
import { areaIdSchema, placeIdSchema, storyIdSchema } from './ids'
import { geometrySchema } from './geo'
import { isMarkFacts, type MarkFacts } from './mark'
import { placeKindSchema } from './place'

/** A mark of a frozen view with all that it needs, so that nothing else is asked for it. */
export const snapshotMarkSchema = z.object({
  facts: z.custom<MarkFacts>(isMarkFacts),
  story: z.object({
    id: storyIdSchema,
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
  place: z
    .object({
      id: placeIdSchema,
      name: z.string(),
      kind: placeKindSchema,
      country: z.string().nullable(),
      admin1: z.string().nullable(),
      areaIds: z.array(areaIdSchema),
      radiusKm: z.number().nullable(),
    })
    .nullable(),
  shape: z.object({ relation: z.string().nullable(), geometry: geometrySchema }).nullable(),
})
export type SnapshotMark = z.infer<typeof snapshotMarkSchema>
