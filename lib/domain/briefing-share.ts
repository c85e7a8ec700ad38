import { z } from 'zod'
import { shareRequestSchema, shareSchema } from './share'

/** A link to a briefing: to how it is at any time, or to how it was when the link was made. */
export const briefingShareSchema = shareSchema
  .pick({ code: true, kind: true, author: true, created: true, expires: true, revoked: true })
  .extend({
    /** Of the briefing when the link was made. */
    title: z.string(),
    /** SHA-256 of the JSON of the briefing that a frozen link keeps; what its slides show is named in it by hashes. Null for a live one. */
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  })
export type BriefingShare = z.infer<typeof briefingShareSchema>

/** A link as it is asked for. */
export const briefingShareRequestSchema = shareRequestSchema.pick({
  kind: true,
  author: true,
  expiresInDays: true,
})
