import { z } from 'zod'
import { correctionIdSchema, decisionFields } from './corrected-by'
import { lngLatSchema } from './geo'
import { storyIdSchema } from './ids'
import { placeSchema } from './place'
import { eventTypeSchema, reportStatusSchema, subEventTypeSchema, subEventTypes } from './report'
import { daySchema } from './time'

/** How long the texts around a corrected span may be, in UTF-16 code units. */
export const selectorLimits = { quote: 300, context: 48 }

/**
 * Words of a story, so that they are found again when their place in it changed: offsets, the words themselves and a little of
 * what stands around them (W3C Web Annotation: TextPositionSelector and TextQuoteSelector).
 */
const selectorSchema = z.object({
  storyId: storyIdSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1).max(selectorLimits.quote),
  before: z.string().max(selectorLimits.context),
  after: z.string().max(selectorLimits.context),
})
export type Selector = z.infer<typeof selectorSchema>

/** What is corrected: a name of a place, a report (by the word that tells it), or the story itself. */
export const correctedPartSchema = z.enum(['mention', 'report', 'story'])
export type CorrectedPart = z.infer<typeof correctedPartSchema>

/** Days from and to, both inclusive. */
const dayRangeSchema = z
  .object({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, 'the first day comes after the last')

/** All that can be decided but for which place it is. */
export const plainChangeSchemas = [
  z.object({ type: z.literal('pin'), point: lngLatSchema, name: z.string().trim().min(1).max(120) }),
  z.object({ type: z.literal('not-a-place') }),
  z.object({ type: z.literal('dates'), dates: dayRangeSchema.nullable() }),
  z
    .object({
      type: z.literal('event-type'),
      eventType: eventTypeSchema,
      subEventType: subEventTypeSchema.nullable(),
    })
    .refine(
      ({ eventType, subEventType }) =>
        subEventType === null || subEventTypes[eventType].some((known) => known === subEventType),
      'the sub-event type belongs to another event type',
    ),
  z.object({ type: z.literal('status'), status: reportStatusSchema }),
  z.object({ type: z.literal('not-a-report') }),
  z.object({ type: z.literal('merge') }),
  z.object({ type: z.literal('split') }),
  z.object({ type: z.literal('published'), publishedAt: daySchema.nullable() }),
] as const

/** What an analyst decided. Of a place the whole record is kept, so that it outlives the gazetteer it was chosen from. */
const correctionChangeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('place'), place: placeSchema }),
  ...plainChangeSchemas,
])
export type CorrectionChange = z.infer<typeof correctionChangeSchema>

/** `here`: these words only; `story`: wherever its story names it so; `always`: in every story, later ones too. Names of places only. */
export const correctionScopeSchema = z.enum(['here', 'story', 'always'])
export type CorrectionScope = z.infer<typeof correctionScopeSchema>

export const correctionSchema = z.object({
  id: correctionIdSchema,
  part: correctedPartSchema,
  /** One; several when the reports of an event are corrected together, merged or taken out of it. */
  targets: z.array(selectorSchema).min(1).max(200),
  /** Of a split: what the targets are no longer taken together with. */
  apart: z.array(selectorSchema).max(200),
  change: correctionChangeSchema,
  scope: correctionScopeSchema,
  ...decisionFields,
  /** Set when it was taken back. */
  reverted: z.object(decisionFields).nullable(),
})
export type Correction = z.infer<typeof correctionSchema>
