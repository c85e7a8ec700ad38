import { z } from 'zod'
import { instantSchema } from '@/lib/domain'

const runSchema = z.object({
  finishedAt: instantSchema,
  added: z.number().int(),
  appearances: z.number().int(),
  unchanged: z.number().int(),
  notRead: z.number().int(),
})

/** `GET /api/live`: server-sent events of this, one at once and one after each change. */
export const liveStateSchema = z.object({
  revision: z.string(),
  stories: z.number().int(),
  /** Stories that are still to be read again. */
  stale: z.number().int(),
  /** Inputs that are being read just now. */
  reading: z.number().int(),
  lastRead: runSchema.nullable(),
  lastRerun: runSchema.nullable(),
})
export type Live = z.infer<typeof liveStateSchema>
