import { z } from 'zod'
import { figureSchema } from './figure'
import { keptEventSchema, keptSentenceSchema, keptSourceSchema } from './kept-event'
import { placeIdSchema } from './ids'
import { reportStatusSchema } from './report'
import { daySchema } from './time'

/** Days of publication, both inclusive. */
export const daysSchema = z.object({ from: daySchema, to: daySchema })
export type Days = z.infer<typeof daysSchema>

const countSchema = z.number().int().nonnegative()
/** How many of its events a span was told by, the newest, where it has more of them; all where it is left out. */
const cut = countSchema.optional()

/** A figure with the sentence that gives it. */
const keptFigureSchema = z.object({
  quantity: figureSchema.shape.quantity,
  date: daySchema.nullable(),
  /** Who says so, as the ledger groups it; null for the paper itself. */
  by: z.string().nullable(),
  sentence: keptSentenceSchema,
})
export type KeptFigure = z.infer<typeof keptFigureSchema>

export const changeKinds = ['new', 'confirmed', 'disputed', 'moved', 'figure', 'gone'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that is not as it was. */
const changeSchema = z.discriminatedUnion('change', [
  /** First told of in these days. `again`: another of its kind was told of at that place in the days before. */
  z.object({ change: z.literal('new'), event: keptEventSchema, again: z.boolean() }),
  /** Told of before; what came in since makes it confirmed, or denied or disputed. `since`: the newest sentence. */
  z.object({
    change: z.enum(['confirmed', 'disputed']),
    event: keptEventSchema,
    was: reportStatusSchema,
    since: keptSentenceSchema,
  }),
  /** The middle of a side's reports in a division of a country, as `findMoves` tells it. */
  z.object({
    change: z.literal('moved'),
    side: z.string(),
    admin1: z.string(),
    country: z.string(),
    km: z.number(),
    bearing: z.number(),
    before: countSchema,
    after: countSchema,
    /** The newest report of these days and of the days before. */
    event: keptEventSchema,
    was: keptEventSchema,
  }),
  /** One source gives another number for the same thing. */
  z.object({
    change: z.literal('figure'),
    ledger: z.string(),
    subject: z.string(),
    unit: z.string(),
    now: keptFigureSchema,
    was: keptFigureSchema,
  }),
  /** Told of in the days before, and nothing of its kind at that place since. */
  z.object({ change: z.literal('gone'), event: keptEventSchema }),
])
export type SlideChange = z.infer<typeof changeSchema>

/** Why a place has a slide: each part of its rank as it was counted. */
export const rankSchema = z.object({
  placeId: placeIdSchema,
  name: z.string(),
  score: z.number(),
  /** Events told of in these days, origins that are independent of each other, dead at least, and things that changed. */
  reports: countSchema,
  origins: countSchema,
  killed: countSchema,
  changes: countSchema,
})
export type PlaceRank = z.infer<typeof rankSchema>

/** What a slide shows of the archive: kept by its hash, never changed, so that a slide is the same tomorrow. */
export const slideContentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('title'),
    days: daysSchema.nullable(),
    before: daysSchema.nullable(),
    /** Name of the one place that the briefing is about. */
    place: z.string().nullable(),
    counts: z.object({
      events: countSchema,
      places: countSchema,
      stories: countSchema,
      publishers: countSchema,
    }),
    publishers: z.array(z.string()),
    /** Stories of earlier days, or of none, that were read since the last briefing; none where it is left out. */
    late: countSchema.optional(),
    cut,
  }),
  z.object({
    kind: z.literal('changes'),
    days: daysSchema.nullable(),
    before: daysSchema.nullable(),
    items: z.array(changeSchema),
    /** Of each kind in all; `items` holds the first of each. */
    totals: z.record(z.enum(changeKinds), countSchema),
    cut,
  }),
  z.object({
    kind: z.literal('map'),
    days: daysSchema.nullable(),
    /** The span of the left half of a split map; its events in `earlier`. */
    before: daysSchema.nullable(),
    events: z.array(keptEventSchema),
    earlier: z.array(keptEventSchema).nullable(),
    /** Placed events in all; more than are kept are left out, the oldest first. */
    total: countSchema,
    notPlaced: countSchema,
    rank: rankSchema.nullable(),
    cut,
  }),
  z.object({
    kind: z.literal('figures'),
    lines: z.array(
      z.object({
        ledger: z.string(),
        subject: z.string(),
        unit: z.string(),
        figures: z.array(keptFigureSchema),
      }),
    ),
    total: countSchema,
  }),
  z.object({
    kind: z.literal('unsure'),
    notPlaced: z.array(keptEventSchema),
    notSure: z.array(keptEventSchema),
    totals: z.object({ notPlaced: countSchema, notSure: countSchema }),
    cut,
  }),
  z.object({
    kind: z.literal('sources'),
    sources: z.array(
      /** `reports`: events of the briefing that it tells of. */
      keptSourceSchema.extend({ reports: countSchema }),
    ),
    total: countSchema,
    publishers: countSchema,
    cut,
  }),
])
export type SlideContent = z.infer<typeof slideContentSchema>
export type ContentKind = SlideContent['kind']
export type ContentOf<Kind extends ContentKind> = Extract<SlideContent, { kind: Kind }>
