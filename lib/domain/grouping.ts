import { z } from 'zod'

/** By what a list can be grouped: the day it happened (or was published), the story that tells it, the place it names. */
export const groupings = ['day', 'story', 'place'] as const
export const groupingSchema = z.enum(groupings)
export type Grouping = z.infer<typeof groupingSchema>

/** A stretch of neighbours of one group in a page of a list; a group can go on in the next page. */
export const runSchema = z.object({
  by: groupingSchema,
  /** `2024-11-05`, or the id of the story or place; null for what has none. */
  key: z.string().nullable(),
  /** Of the story or place. */
  name: z.string().nullable(),
  /** Of the whole group, on this page and on others. */
  count: z.number().int(),
  /** Of them on this page. */
  items: z.number().int(),
})
export type Run = z.infer<typeof runSchema>
