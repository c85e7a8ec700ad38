import { z } from 'zod'
import { briefingLimits, briefingTemplateSchema } from './briefing'
import { placeIdSchema } from './ids'
import { daysSchema } from './slide-content'

const orderedDays = daysSchema.refine(({ from, to }) => from <= to, 'end before they begin')

/** A briefing as it is asked for. */
export const briefingRequestSchema = z.object({
  /** The view whose filters it keeps to, as an address writes it. */
  view: z.string().max(6000).default(''),
  /** Days whose stories are told of; null: those of the view, else the newest day that has any. */
  days: orderedDays.nullable().default(null),
  /** What they are compared with: `last` the last briefing, `same` as many days before. */
  before: z.union([z.enum(['last', 'same']), orderedDays]).default('same'),
  template: briefingTemplateSchema.default('daily'),
  /** Of the template of one place. */
  placeId: placeIdSchema.nullable().default(null),
  title: z.string().trim().min(1).max(briefingLimits.title).nullable().default(null),
  author: z.string().trim().max(80).nullable().default(null),
})
export type BriefingRequest = z.infer<typeof briefingRequestSchema>
