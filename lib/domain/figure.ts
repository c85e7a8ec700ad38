import { z } from 'zod'
import { figureIdSchema, placeIdSchema, storyIdSchema } from './ids'
import { attributionSchema } from './report'
import { daySchema } from './time'

/** A number with a claim behind it: "up to 12,000 North Korean troops in Russia, says Seoul". */
export const figureSchema = z.object({
  id: figureIdSchema,
  storyId: storyIdSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  surface: z.string().min(1),
  quantity: z.object({
    /** "at least": high is null; "up to": low is null. */
    low: z.number().nonnegative().nullable(),
    high: z.number().nonnegative().nullable(),
    isAbout: z.boolean(),
  }),
  /** What is counted, singular: "troops", "killed", "km", "USD". */
  unit: z.string().min(1),
  /** Of what, normalised so that figures for the same thing meet: "North Korean troops in Russia". */
  subject: z.string().min(1),
  /** Key of the ledger line, from unit, subject and place: equal for figures that can be compared. */
  ledger: z.string().min(1),
  attribution: attributionSchema.nullable(),
  /** The day the figure holds for; the day of publication when the text tells none; null when the story has no date. */
  date: daySchema.nullable(),
  placeId: placeIdSchema.nullable(),
})
export type Figure = z.infer<typeof figureSchema>
