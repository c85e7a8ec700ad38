import type { Selectable } from 'kysely'
import { z } from 'zod'
import {
  type Appearance,
  type Mention,
  type Place,
  type PlaceId,
  type StoryId,
  alternativeSchema,
  areaIdSchema,
  bboxSchema,
  mentionSchema,
  toMentionId,
} from '@/lib/domain'
import type { MentionRow, PlaceRow, Schema } from './schema'

const correctedSchema = mentionSchema.shape.corrected
const alternativesSchema = z.array(alternativeSchema)
const reasonsSchema = z.array(z.string())
const areaIdsSchema = z.array(areaIdSchema)

export const toAppearance = (row: Selectable<Schema['appearances']>): Appearance => ({
  publisher: row.publisher ?? undefined,
  url: row.url ?? undefined,
  title: row.title ?? undefined,
  author: row.author ?? undefined,
  publishedAt: row.published_at ?? undefined,
  input: row.input,
})

export const toMention = (storyId: StoryId, row: MentionRow, placeId: PlaceId | null): Mention => ({
  id: toMentionId(storyId, row.start, row.end),
  storyId,
  start: row.start,
  end: row.end,
  surface: row.surface,
  use: row.use,
  kind: row.kind,
  placeId,
  confidence: row.confidence,
  alternatives: alternativesSchema.parse(JSON.parse(row.alternatives)),
  reasons: reasonsSchema.parse(JSON.parse(row.reasons)),
  why: row.why ?? undefined,
  repeatOf: row.repeat_of ?? undefined,
  corrected: row.corrected === null ? undefined : correctedSchema.parse(JSON.parse(row.corrected)),
})

export const toPlace = (row: PlaceRow): Place => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  country: row.country,
  admin1: row.admin1 ?? undefined,
  point: [row.lng, row.lat],
  bbox: row.bbox === null ? undefined : bboxSchema.parse(JSON.parse(row.bbox)),
  areaIds: toAreaIds(row.area_ids),
  radiusKm: row.radius_km ?? undefined,
  population: row.population ?? undefined,
  source: row.source,
})

export const toAreaIds = (json: string | null) =>
  json === null ? undefined : areaIdsSchema.parse(JSON.parse(json))
