import { z } from 'zod'
import { instantSchema } from './time'

export const correctionIdSchema = z
  .string()
  .regex(/^correction:[0-9a-f-]{36}$/)
  .brand('CorrectionId')
export type CorrectionId = z.infer<typeof correctionIdSchema>

/** One for every decision that can be made. */
export const correctionTypes = [
  'place',
  'pin',
  'not-a-place',
  'dates',
  'event-type',
  'status',
  'not-a-report',
  'merge',
  'split',
  'published',
] as const
export type CorrectionType = (typeof correctionTypes)[number]

/** Who decided, when, and why. The name is typed by its bearer and not proved. */
export const decisionFields = {
  by: z.string().trim().min(1).max(80),
  at: instantSchema,
  why: z.string().trim().min(1).max(500).nullable(),
}

/** Beside what was corrected: by which correction, and what the machine had answered. */
export const correctedByFields = {
  id: correctionIdSchema,
  type: z.enum(correctionTypes),
  ...decisionFields,
}
