import { z } from 'zod'
import { decisionFields, deletionSchema, storyIdSchema } from '@/lib/domain'

/** Body of `DELETE /api/stories/[id]` and `POST …/restore`. */
export const handlingSchema = z.object({ by: decisionFields.by, why: decisionFields.why.default(null) })

/** Body of `POST /api/stories/[id]/split`: where new stories begin, as offsets into the text. */
export const splittingSchema = handlingSchema.extend({
  cuts: z.array(z.number().int().positive()).min(1).max(500),
})

/** `DELETE /api/stories/[id]`: what the bin says of the story now. */
export const binAnswerSchema = z.object({ deleted: deletionSchema })
export type BinAnswer = z.infer<typeof binAnswerSchema>

/** `POST /api/stories/[id]/restore` */
export const restoredSchema = z.object({ id: storyIdSchema })
export type Restored = z.infer<typeof restoredSchema>

/** `POST /api/stories/[id]/split`: the parts in the order of the text. */
export const splitAnswerSchema = z.object({
  stories: z.array(z.object({ id: storyIdSchema, title: z.string().nullable() })),
})
export type SplitAnswer = z.infer<typeof splitAnswerSchema>

const binnedStorySchema = z.object({
  id: storyIdSchema,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  deleted: deletionSchema,
})
export type BinnedStory = z.infer<typeof binnedStorySchema>

/** `GET /api/stories?bin=yes&cursor=&limit=`: the story that was put away last comes first. */
export const binPageSchema = z.object({
  items: z.array(binnedStorySchema),
  total: z.number().int(),
  outOf: z.number().int(),
  nextCursor: z.string().nullable(),
})
export type BinPage = z.infer<typeof binPageSchema>
