import { z } from 'zod'
import { eventIdSchema, reportIdSchema, storyIdSchema } from './ids'
import { eventTypeSchema, reportStatusSchema, subEventTypeSchema } from './report'

/** One telling of an event: reports of one origin (a wire and its reprints) by one attributed source. */
export const accountSchema = z.object({
  /** Story of the first telling, and everything that repeats it. */
  storyId: storyIdSchema,
  reportIds: z.array(reportIdSchema).min(1),
  /** Stories of the same origin count once: key of the origin. */
  origin: z.string().min(1),
  /** Who is named as the source, normalised; null when the paper itself says so. */
  source: z.string().nullable(),
  status: reportStatusSchema,
})
export type Account = z.infer<typeof accountSchema>

/** What several reports tell of. What differs between the accounts is kept, never averaged. */
const eventSchema = z.object({
  id: eventIdSchema,
  eventType: eventTypeSchema,
  subEventType: subEventTypeSchema.nullable(),
  /** The report that places and dates it best. */
  leadReportId: reportIdSchema,
  accounts: z.array(accountSchema).min(1),
  /** Accounts whose origin and source both differ from each other. */
  independent: z.number().int().positive(),
  status: reportStatusSchema,
  statusWhy: z.string().min(1),
  /** Names of fields on which the accounts differ: "casualties.killed", "dates". */
  differs: z.array(z.string()),
})
export type Event = z.infer<typeof eventSchema>
