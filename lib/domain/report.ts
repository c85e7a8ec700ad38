import { z } from 'zod'
import { correctedByFields } from './corrected-by'
import { geometrySchema, geoPrecisionSchema, lngLatSchema } from './geo'
import { placeRelationSchema } from './expression'
import { expressionIdSchema, mentionIdSchema, placeIdSchema, reportIdSchema, storyIdSchema } from './ids'
import { daySchema } from './time'

/** The six event types of the ACLED codebook, and `other` for what happened and is no conflict event (politics, disasters). */
export const eventTypes = [
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
  'protests',
  'riots',
  'strategic-developments',
  'other',
] as const
export const eventTypeSchema = z.enum(eventTypes)
export type EventType = z.infer<typeof eventTypeSchema>

/** Sub-event types of the ACLED codebook (2024), by their event type. */
export const subEventTypes = {
  battles: ['armed-clash', 'government-regains-territory', 'non-state-actor-overtakes-territory'],
  'explosions-remote-violence': [
    'chemical-weapon',
    'air-drone-strike',
    'suicide-bomb',
    'shelling-artillery-missile-attack',
    'remote-explosive-landmine-ied',
    'grenade',
  ],
  'violence-against-civilians': ['sexual-violence', 'attack', 'abduction-forced-disappearance'],
  protests: ['peaceful-protest', 'protest-with-intervention', 'excessive-force-against-protesters'],
  riots: ['violent-demonstration', 'mob-violence'],
  'strategic-developments': [
    'agreement',
    'arrests',
    'change-to-group-activity',
    'disrupted-weapons-use',
    'headquarters-or-base-established',
    'looting-property-destruction',
    'non-violent-transfer-of-territory',
    'other',
  ],
  other: [],
} as const satisfies Record<EventType, readonly string[]>
export const subEventTypeSchema = z.enum(Object.values(subEventTypes).flat())
export type SubEventType = z.infer<typeof subEventTypeSchema>

const spanFields = { start: z.number().int().nonnegative(), end: z.number().int().positive() }

/** ACLED time_precision: 1 the day, 2 the week, 3 the month or longer. */
const precisionSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])

/** Days from and to, both inclusive; never after the day of publication. */
export const reportDatesSchema = z.object({
  from: daySchema,
  to: daySchema,
  precision: precisionSchema,
  /** The words it was read from: "Tuesday morning". */
  surface: z.string(),
})
export type ReportDates = z.infer<typeof reportDatesSchema>

export const actorRoles = ['initiator', 'target', 'other'] as const
const actorSchema = z.object({
  ...spanFields,
  /** The normal form: "Russian forces", "civilians". */
  name: z.string().min(1),
  role: z.enum(actorRoles),
  /** Country or named armed group it belongs to: "RU", "Hamas"; null for civilians and unknown men. */
  side: z.string().nullable(),
})
export type Actor = z.infer<typeof actorSchema>

/** A count as the text gives it: exact (low = high), at least (high null), up to (low null), a range, about (both, widened by nothing). */
const countSchema = z.object({
  low: z.number().int().nonnegative().nullable(),
  high: z.number().int().nonnegative().nullable(),
  isAbout: z.boolean(),
  ...spanFields,
})
export type Count = z.infer<typeof countSchema>

export const casualtyKinds = ['killed', 'injured', 'captured', 'missing'] as const
export const casualtiesSchema = z.partialRecord(z.enum(casualtyKinds), countSchema)
export type Casualties = z.infer<typeof casualtiesSchema>

export const attributionSchema = z.object({
  ...spanFields,
  /** Who says so, as named in the story at its fullest: "Ivan Fedorov, head of the Zaporizhzhia regional administration". */
  name: z.string().min(1),
  kind: z.enum(['person', 'office', 'organisation', 'side', 'media', 'unnamed']),
  /** The side of the conflict that speaks, as in `Actor.side`; null when it takes no part or nobody can tell. */
  side: z.string().nullable(),
  mode: z.enum(['quote', 'paraphrase']),
})
export type Attribution = z.infer<typeof attributionSchema>

export const reportStatuses = ['reported', 'claimed', 'confirmed', 'denied', 'disputed'] as const
export const reportStatusSchema = z.enum(reportStatuses)
export type ReportStatus = z.infer<typeof reportStatusSchema>

/** Where a report happened: a mention or an expression, and what is drawn for it. */
const whereSchema = z.object({
  mentionId: mentionIdSchema.nullable(),
  expressionId: expressionIdSchema.nullable(),
  placeId: placeIdSchema.nullable(),
  /** Of the expression; null where a named place itself is meant. */
  relation: placeRelationSchema.nullable(),
  /** In words: "Kurakhove"; "somewhere within 7 km of Pokrovsk". */
  words: z.string().min(1),
  point: lngLatSchema.nullable(),
  /** Null where the place itself is drawn (its point or its outline). */
  geometry: geometrySchema.nullable(),
  geoPrecision: geoPrecisionSchema,
  /** Why this place, readable: "opens the sentence that tells of it". */
  why: z.string().min(1).optional(),
})
export type Where = z.infer<typeof whereSchema>

/** Decisions of an analyst on a report, each with what the machine had answered. */
const correctedReportSchema = z.object({
  ...correctedByFields,
  machine: z.object({
    where: whereSchema.nullable().optional(),
    dates: reportDatesSchema.nullable().optional(),
    eventType: eventTypeSchema.optional(),
    subEventType: subEventTypeSchema.nullable().optional(),
    status: reportStatusSchema.optional(),
  }),
})
export type CorrectedReport = z.infer<typeof correctedReportSchema>

/** One thing that a story says happened. */
export const reportSchema = z.object({
  id: reportIdSchema,
  storyId: storyIdSchema,
  /** The clause or sentence that says it. */
  ...spanFields,
  /** The word that tells the event: "shelled". */
  trigger: z.object(spanFields),
  eventType: eventTypeSchema,
  subEventType: subEventTypeSchema.nullable(),
  dates: reportDatesSchema.nullable(),
  where: whereSchema.nullable(),
  actors: z.array(actorSchema),
  casualties: casualtiesSchema,
  attribution: z.array(attributionSchema),
  status: reportStatusSchema,
  /** Readable: "the ministry's claim could not be checked, the text says". */
  statusWhy: z.string().min(1),
  confidence: z.number().min(0).max(1),
  /** The first report of the same story that this one repeats (headline, caption, a later paragraph); not counted again. */
  repeatOf: reportIdSchema.optional(),
  /** At most one of each type, the oldest first. With one of type `not-a-report` it is in no event. */
  corrected: z.array(correctedReportSchema).optional(),
})
export type Report = z.infer<typeof reportSchema>

/** Whether an analyst said that nothing is reported here. */
export const isRefused = ({ corrected }: Pick<Report, 'corrected'>): boolean =>
  corrected?.some(({ type }) => type === 'not-a-report') ?? false

/** How exactly a report is placed, by what is drawn for it. */
export const exactnesses = ['place', 'within', 'border', 'region', 'movement'] as const
export const exactnessSchema = z.enum(exactnesses)
export type Exactness = z.infer<typeof exactnessSchema>

export const tellExactness = ({
  relation,
  geoPrecision,
}: Pick<Where, 'relation' | 'geoPrecision'>): Exactness => {
  if (relation === 'movement') return 'movement'
  if (relation === 'border-distance' || relation === 'border-region') return 'border'
  if (geoPrecision === 3 || relation === 'part-of') return 'region'
  return relation === null && geoPrecision === 1 ? 'place' : 'within'
}
