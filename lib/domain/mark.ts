import { z } from 'zod'
import type { GeoPrecision } from './geo'
import { type PlaceId, type StoryId, areaIdSchema, storyIdSchema } from './ids'
import { placeKindSchema } from './place'
import {
  type EventType,
  type Exactness,
  type ReportStatus,
  type SubEventType,
  eventTypes,
  exactnesses,
  reportStatuses,
  subEventTypes,
} from './report'

/**
 * What the map tells of an event, as it is stored and sent: a list without names, since a map has tens of thousands. The event's id is that of the
 * report which told it first, in `story`, from `start` to `end`.
 */
export type MarkFacts = [
  story: StoryId | null, // null: that of the lead report
  start: number,
  end: number,
  eventType: EventType,
  subEventType: SubEventType | null,
  status: ReportStatus,
  statusWhy: string | null, // of what is denied or disputed only
  independent: number,
  from: string | null, // days; null when none is told
  to: string | null,
  lng: number, // degrees WGS84
  lat: number,
  geoPrecision: GeoPrecision,
  exactness: Exactness,
  words: string, // where
  side: string | null, // ISO country or group of who began it
  attribution: string | null, // names of who says so
]

const known = {
  eventTypes: new Set<unknown>(eventTypes),
  subEventTypes: new Set<unknown>([...Object.values(subEventTypes).flat(), null]),
  statuses: new Set<unknown>(reportStatuses),
  exactnesses: new Set<unknown>(exactnesses),
  precisions: new Set<unknown>([1, 2, 3]),
}
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isText = (value: unknown): boolean => typeof value === 'string' || value === null
const isDay = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length === 10)
const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= most
const isStory = (value: unknown): boolean => value === null || storyIdSchema.safeParse(value).success

/** By hand: a schema of so many entries would take longer to check tens of thousands than the map to draw them. */
export const isMarkFacts = (value: unknown): value is MarkFacts => {
  if (!Array.isArray(value) || value.length !== 17) return false
  const list: readonly unknown[] = value
  return (
    isStory(list[0]) &&
    isOffset(list[1]) &&
    isOffset(list[2]) &&
    known.eventTypes.has(list[3]) &&
    known.subEventTypes.has(list[4]) &&
    known.statuses.has(list[5]) &&
    isText(list[6]) &&
    isOffset(list[7]) &&
    isDay(list[8]) &&
    isDay(list[9]) &&
    isWithin(list[10], 180) &&
    isWithin(list[11], 90) &&
    known.precisions.has(list[12]) &&
    known.exactnesses.has(list[13]) &&
    typeof list[14] === 'string' &&
    isText(list[15]) &&
    isText(list[16])
  )
}

/** The named place of an event, as far as a map needs it: a region is shaded, never pinned. */
export const markPlaceSchema = z.object({
  name: z.string(),
  kind: placeKindSchema,
  country: z.string().nullable(),
  /** Name of the first-order division it lies in. */
  admin1: z.string().nullable(),
  areaIds: z.array(areaIdSchema),
  radiusKm: z.number().nullable(),
})
export type MarkPlace = z.infer<typeof markPlaceSchema>

/** Events for a map, newest first; what many of them share stands beside, by key. */
export interface MarkList {
  events: {
    storyKey: number
    placeKey: number | null
    shapeKey: number | null
    /** JSON of `MarkFacts`. */
    facts: string
  }[]
  stories: { key: number; id: StoryId; publisher: string | null; publishedAt: string | null }[]
  places: (MarkPlace & { key: number; id: PlaceId })[]
  shapes: {
    key: number
    relation: string | null
    /** GeoJSON. */
    geometry: string
  }[]
  /** Of all placed events that the filter selects. */
  total: number
}
