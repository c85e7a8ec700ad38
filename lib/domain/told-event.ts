import { z } from 'zod'
import { accountSchema } from './event'
import { eventIdSchema, storyIdSchema } from './ids'
import { eventTypeSchema, reportSchema, reportStatusSchema, subEventTypeSchema } from './report'

/** Where something was read. */
export const sourceFields = {
  storyId: storyIdSchema,
  /** The sentence, cut to a bounded length around the word that tells the event. */
  excerpt: z.string(),
  markStart: z.number().int(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
}

/** A report with the sentence that says it. */
export const toldReportSchema = z.object({ report: reportSchema, ...sourceFields })

/** What an event is, and how sure. */
export const eventFields = {
  id: eventIdSchema,
  eventType: eventTypeSchema,
  subEventType: subEventTypeSchema.nullable(),
  status: reportStatusSchema,
  statusWhy: z.string(),
  /** Accounts whose origin and source both differ. */
  independent: z.number().int(),
}

/** An event as a list tells it. */
export const eventSummarySchema = z.object({
  ...eventFields,
  reports: z.number().int(),
  stories: z.number().int(),
  accounts: z.array(accountSchema),
  differs: z.array(z.string()),
  /** The report that stands for the others. */
  lead: toldReportSchema,
})

/** An event with every report that tells of it, the earliest story first. */
export const eventDetailSchema = eventSummarySchema.extend({
  told: z.array(toldReportSchema),
  /** Of a frozen view: sentences that an editor took out of it. */
  withheld: z.number().int().optional(),
})
