import type { z } from 'zod'
import { toMentionId, unplacedReasonSchema } from '@/lib/domain'
import { type Excerpt, excerptSchema } from './responses'

/** A sentence as the store gives it. */
export const storedExcerptSchema = excerptSchema
  .omit({ mentionId: true, markEnd: true })
  .extend({ why: unplacedReasonSchema.nullable() })

/** A stored sentence as the API tells it. */
export const toExcerpt = ({ why, ...item }: z.infer<typeof storedExcerptSchema>): Excerpt => ({
  ...item,
  mentionId: toMentionId(item.storyId, item.start, item.end),
  markEnd: item.markStart + item.end - item.start,
  why: why ?? undefined,
})
