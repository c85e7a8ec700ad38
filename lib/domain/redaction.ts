import { z } from 'zod'
import { storyIdSchema } from './ids'
import { instantSchema } from './time'

/** What an editor took out of a frozen view: the gap stays visible. */
export const redactionSchema = z.object({
  storyId: storyIdSchema,
  by: z.string(),
  why: z.string().nullable(),
  at: instantSchema,
  /** Sentences that are gone, and events of which nothing else was told. */
  sentences: z.number().int(),
  events: z.number().int(),
})
export type Redaction = z.infer<typeof redactionSchema>
