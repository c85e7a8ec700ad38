import { z } from 'zod'
import { bboxSchema } from './geo'
import { placeIdSchema, storyIdSchema } from './ids'
import { mentionUseSchema } from './mention'
import { placeKindSchema } from './place'
import { eventTypeSchema, exactnessSchema, reportStatusSchema } from './report'
import { daySchema } from './time'

/** What a screen shows: the part of a view that selects data. An absent field selects everything. */
export const filterSchema = z.object({
  /** Words looked for in stories and their titles. */
  text: z.string().max(200).optional(),
  /** Days of publication, both inclusive. With either set, undated stories are left out. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Only stories without a date. */
  undatedOnly: z.boolean().optional(),
  kinds: z.array(placeKindSchema).optional(),
  uses: z.array(mentionUseSchema).optional(),
  /** A story belongs to a publisher when any of its appearances does; `-` stands for "not told". */
  publishers: z.array(z.string().max(200)).max(100).optional(),
  place: placeIdSchema.optional(),
  story: storyIdSchema.optional(),
  bbox: bboxSchema.optional(),
  /** Of events only. */
  types: z.array(eventTypeSchema).optional(),
  statuses: z.array(reportStatusSchema).optional(),
  /** Names of actors as reports give them; any of them. */
  actors: z.array(z.string().max(200)).max(100).optional(),
  exactness: z.array(exactnessSchema).optional(),
  /** Who says so: a side of the war, else a name; `-` stands for the paper itself. */
  sources: z.array(z.string().max(200)).max(100).optional(),
})
export type Filter = z.infer<typeof filterSchema>
