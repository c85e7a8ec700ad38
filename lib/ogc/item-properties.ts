import { z } from 'zod'
import {
  daySchema,
  eventTypeSchema,
  exactnessSchema,
  placeIdSchema,
  placeKindSchema,
  reportStatusSchema,
  storyIdSchema,
  subEventTypeSchema,
} from '@/lib/domain'

const text = (says: string) => z.string().describe(says)
const maybe = (says: string) => z.string().nullable().describe(says)
const count = (says: string) => z.int().min(0).nullable().describe(says)

const storyFields = {
  sentence: text('The sentence behind the mark, cut around the words that count.'),
  start: z.int().describe('Where those words begin in the text of the story, in UTF-16 code units.'),
  end: z.int().describe('Where they end.'),
  story_id: storyIdSchema.describe('SHA-256 of the text of the story.'),
  title: maybe('Title of the story.'),
  publisher: maybe('Who published it.'),
  published_at: maybe('Day or instant of publication (ISO 8601).'),
  story_url: text('Address of the story on this server, at those words.'),
  map_url: text('Address of the map on this server with this mark selected.'),
}

const placeFields = {
  place: maybe('Name of the place that the words name.'),
  place_id: placeIdSchema.nullable().describe('Id of that place.'),
  country: maybe('ISO 3166-1 alpha-2.'),
  admin1: maybe('Name of the first-order division.'),
}

/** Columns of the collection `events`: flat, so that a table of any program takes them. */
export const eventProperties = z.object({
  event_type: eventTypeSchema.describe('Event type of the ACLED codebook.'),
  sub_event_type: subEventTypeSchema.nullable().describe('Sub-event type of the ACLED codebook.'),
  status: reportStatusSchema.describe(
    'How sure it is, by what the texts say and how many independent origins say it.',
  ),
  status_why: text('Why it has that status.'),
  from: daySchema.nullable().describe('First day it can have happened on, UTC; null where no day is told.'),
  to: daySchema.nullable().describe('Last day it can have happened on.'),
  time_precision: z
    .int()
    .nullable()
    .describe('ACLED time_precision: 1 the day, 2 the week, 3 the month or longer.'),
  geo_precision: z.int().describe('ACLED geo_precision: 1 the place, 2 near it, 3 only the region.'),
  exactness: exactnessSchema.describe('What is drawn for it.'),
  where: text('Where, in words.'),
  ...placeFields,
  side: maybe('Country or group of who began it.'),
  actor_names: maybe('Who took part, joined by "; ".'),
  killed_low: count('At least so many were killed; null where no least number is told.'),
  killed_high: count('At most so many were killed.'),
  injured_low: count('At least so many were injured.'),
  injured_high: count('At most so many were injured.'),
  captured_low: count('At least so many were captured.'),
  captured_high: count('At most so many were captured.'),
  missing_low: count('At least so many are missing.'),
  missing_high: count('At most so many are missing.'),
  independent: z.int().describe('Accounts whose origin and source both differ.'),
  reports: z.int().describe('Reports of this event.'),
  stories: z.int().describe('Stories that tell of it.'),
  confidence: z.number().describe('Of the reading, 0 to 1.'),
  attribution: maybe('Who says so, joined by "; "; null where the paper itself does.'),
  ...storyFields,
})

/** Columns of `areas`: those of the event, and how the words place it. */
export const areaProperties = eventProperties.extend({
  relation: maybe(
    'How the words place it: within, direction, border-distance …; null where the outline of the place is meant.',
  ),
})

/** Columns of `places`. */
export const placeProperties = z.object({
  name: text('Current English name.'),
  kind: placeKindSchema.describe('Kind of place.'),
  country: placeFields.country,
  admin1: placeFields.admin1,
  geo_precision: z.int().describe('1 a place, 2 roughly, 3 a region.'),
  radius_km: z.number().nullable().describe('Rough extent where there is no outline.'),
  count: z.int().describe('Mentions, repeats not counted.'),
  stories: z.int().describe('Stories that name it.'),
  ...storyFields,
})

export type EventProperties = z.infer<typeof eventProperties>
export type AreaProperties = z.infer<typeof areaProperties>
export type PlaceProperties = z.infer<typeof placeProperties>
