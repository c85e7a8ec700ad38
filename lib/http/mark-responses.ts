import { z } from 'zod'
import {
  areaIdSchema,
  geometrySchema,
  isMarkFacts,
  type MarkFacts,
  placeIdSchema,
  placeKindSchema,
  storyIdSchema,
} from '@/lib/domain'
import type { EventFeature, EventShape } from './event-responses'

type MarkedEvent = [story: number, place: number | null, shape: number | null, facts: MarkFacts]

const isKey = (value: unknown): boolean => Number.isSafeInteger(value)

const isMarkedEvent = (value: unknown): value is MarkedEvent =>
  Array.isArray(value) &&
  isKey(value[0]) &&
  (value[1] === null || isKey(value[1])) &&
  (value[2] === null || isKey(value[2])) &&
  isMarkFacts(value[3])

/**
 * `GET /api/events/marks?…filter`: the placed events that the filter selects, newest first, at most 100,000, as a map draws them. What many of them
 * share stands in lists of its own, by the key at the head of each entry.
 */
export const marksAnswerSchema = z.object({
  total: z.int(),
  /** Of the report that stands for the others: publisher, and day or instant of publication. */
  stories: z.array(z.tuple([z.int(), storyIdSchema, z.string().nullable(), z.string().nullable()])),
  /** Name, kind, country, name of its first-order division, areas, radius in km. */
  places: z.array(
    z.tuple([
      z.int(),
      placeIdSchema,
      z.string(),
      placeKindSchema,
      z.string().nullable(),
      z.string().nullable(),
      z.array(areaIdSchema),
      z.number().nullable(),
    ]),
  ),
  /** Relation of the words, and what they mean. */
  shapes: z.array(z.tuple([z.int(), z.string().nullable(), geometrySchema])),
  events: z.array(z.custom<MarkedEvent>(isMarkedEvent)),
})
export type MarksAnswer = z.infer<typeof marksAnswerSchema>

type Properties = EventFeature['properties']

/** An event as a map draws it: a part of its feature. */
export interface EventMark extends Pick<EventFeature, 'id' | 'geometry'> {
  properties: Pick<
    Properties,
    | 'eventType'
    | 'subEventType'
    | 'status'
    | 'geoPrecision'
    | 'exactness'
    | 'words'
    | 'placeId'
    | 'place'
    | 'independent'
    | 'publisher'
    | 'publishedAt'
    | 'side'
    | 'attribution'
  > & {
    /** Null where the status needs no reason. */
    statusWhy: string | null
    dates: Pick<NonNullable<Properties['dates']>, 'from' | 'to'> | null
  }
}

/** What the words of an event mean: a part of its shape. */
export interface MarkShape extends Pick<EventShape, 'id' | 'geometry'> {
  properties: Pick<EventShape['properties'], 'eventType' | 'relation'>
}

export interface EventMarks {
  features: EventMark[]
  shapes: MarkShape[]
  total: number
  /** More than were sent. */
  truncated: boolean
}
