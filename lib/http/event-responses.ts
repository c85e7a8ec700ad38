import { z } from 'zod'
import {
  casualtiesSchema,
  type eventDetailSchema,
  eventIdSchema,
  eventSummarySchema,
  eventTypeSchema,
  exactnessSchema,
  figureSchema,
  geoPrecisionSchema,
  geometrySchema,
  lngLatSchema,
  markPlaceSchema,
  placeIdSchema,
  reportDatesSchema,
  reportStatusSchema,
  runSchema,
  sourceFields,
  storyIdSchema,
  subEventTypeSchema,
  type toldReportSchema,
} from '@/lib/domain'
import { facetSchema } from './responses'

export type ToldReport = z.infer<typeof toldReportSchema>
export type EventSummary = z.infer<typeof eventSummarySchema>

/** `GET /api/events?…filter&placed=yes|no&group=day|story|place&cursor=&limit=`: newest first, undated last; groups one after the other. */
export const eventPageSchema = z.object({
  items: z.array(eventSummarySchema),
  total: z.number().int(),
  outOf: z.number().int(),
  /** Of a grouped list: how its items fall into groups, in their order. */
  runs: z.array(runSchema).optional(),
  nextCursor: z.string().nullable(),
})
export type EventPage = z.infer<typeof eventPageSchema>

/** `GET /api/events/[id]` */
export type EventDetail = z.infer<typeof eventDetailSchema>

/** Properties of an `event` feature (DESIGN: GeoJSON). */
const eventFeatureSchema = z.object({
  type: z.literal('Feature'),
  id: eventIdSchema,
  geometry: z.object({ type: z.literal('Point'), coordinates: lngLatSchema }),
  properties: z.object({
    layer: z.literal('event'),
    eventType: eventTypeSchema,
    subEventType: subEventTypeSchema.nullable(),
    status: reportStatusSchema,
    statusWhy: z.string(),
    geoPrecision: geoPrecisionSchema,
    exactness: exactnessSchema,
    /** Where, in words. */
    words: z.string(),
    placeId: placeIdSchema.nullable(),
    /** The named place, for its label and its outline; null when the words name none by itself. */
    place: markPlaceSchema.nullable(),
    dates: reportDatesSchema.nullable(),
    casualties: casualtiesSchema,
    independent: z.number().int(),
    reports: z.number().int(),
    stories: z.number().int(),
    confidence: z.number(),
    storyId: storyIdSchema,
    start: z.number().int(),
    end: z.number().int(),
    excerpt: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    /** ISO country or group of who began it; null when the words do not tell. */
    side: z.string().nullable(),
    attribution: z.string().nullable(),
  }),
})
export type EventFeature = z.infer<typeof eventFeatureSchema>

/** What the words really mean: a disc, sector, band, outline or line; its id is that of its event. */
const eventShapeSchema = z.object({
  type: z.literal('Feature'),
  id: eventIdSchema,
  geometry: geometrySchema,
  properties: z.object({
    layer: z.literal('expression'),
    eventType: eventTypeSchema,
    status: reportStatusSchema,
    /** How the words place it, as in `PlaceExpression.relation`; null where the place's own outline is meant. */
    relation: z.string().nullable(),
    words: z.string(),
  }),
})
export type EventShape = z.infer<typeof eventShapeSchema>

/** `GET /api/events/features?…filter`: the placed events that the filter selects as GeoJSON for other programs, newest first, at most 5,000, and their shapes. */
export const eventCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(eventFeatureSchema),
  shapes: z.array(eventShapeSchema),
  truncated: z.boolean(),
  total: z.number().int(),
})
export type EventCollection = z.infer<typeof eventCollectionSchema>

/** `GET /api/events/facets?…filter`: counts of placed events; each group ignores its own part of the filter. */
export const eventFacetsSchema = z.object({
  types: z.array(facetSchema),
  statuses: z.array(facetSchema),
  exactness: z.array(facetSchema),
  actors: z.array(facetSchema),
  /** Sides of the war (ISO country or group) or names; `-` stands for the paper itself. */
  sources: z.array(facetSchema),
  placed: z.number().int(),
  notPlaced: z.number().int(),
})
export type EventFacets = z.infer<typeof eventFacetsSchema>

/** `GET /api/events/timeline?…filter`: events per day and type; the filter's own days are not applied. */
export const eventTimelineSchema = z.object({
  days: z.array(z.object({ day: z.string(), eventType: eventTypeSchema, events: z.number().int() })),
  undated: z.number().int(),
})
export type EventTimeline = z.infer<typeof eventTimelineSchema>

/** `GET /api/figures`: numbers that sources give for the same thing, line by line. */
export const ledgerSchema = z.object({
  lines: z.array(
    z.object({
      ledger: z.string(),
      subject: z.string(),
      unit: z.string(),
      figures: z.array(z.object({ figure: figureSchema, ...sourceFields })),
    }),
  ),
  total: z.number().int(),
})
export type LedgerAnswer = z.infer<typeof ledgerSchema>
