import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  actorRoles,
  casualtyKinds,
  daySchema,
  eventTypeSchema,
  reportStatusSchema,
  subEventTypeSchema,
} from '@/lib/domain'

export const manners = ['wire', 'paper', 'bulletin', 'un', 'telegram', 'analyst'] as const

const goldPlaceSchema = z.strictObject({
  words: z.string().min(1),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** How far off an answer may be and still say what the words say. */
  toleranceKm: z.number().positive(),
})

const goldDatesSchema = z.strictObject({ from: daySchema, to: daySchema })
export type GoldDates = z.infer<typeof goldDatesSchema>

const goldCountSchema = z.strictObject({
  low: z.number().int().nonnegative().nullable(),
  high: z.number().int().nonnegative().nullable(),
})

/** What tests/accuracy/reports/ANNOTATION.md describes. */
const goldReportSchema = z.strictObject({
  /** Stands once in the text. */
  trigger: z.string().min(1),
  /** Words of the same sentence for what the event did ("killing"): an answer may stand on them instead, not as well. */
  otherTriggers: z.array(z.string().min(1)).optional(),
  /** Words that tell of the same event again: an answer on them is neither right nor wrong. */
  again: z.array(z.string().min(1)).optional(),
  eventType: eventTypeSchema.exclude(['other']),
  subEventType: subEventTypeSchema,
  /** Where the codebook leaves a choice: these are right too, and so are their event types. */
  otherSubEventTypes: z.array(subEventTypeSchema).optional(),
  place: goldPlaceSchema.nullable(),
  /** Places named beside it for the same event: right too. */
  otherPlaces: z.array(goldPlaceSchema).optional(),
  /** A band or a line: right when it passes within the tolerance of the point, wherever its centre is. */
  anyPartOfShape: z.literal(true).optional(),
  dates: goldDatesSchema.nullable(),
  /** Right too: mostly the day on which it was said, where the event's own day is not told; null: no date. */
  otherDates: z.array(goldDatesSchema.nullable()).optional(),
  actors: z.array(z.strictObject({ name: z.string().min(1), role: z.enum(actorRoles) })),
  casualties: z.partialRecord(z.enum(casualtyKinds), goldCountSchema),
  attribution: z.array(z.string().min(1)),
  status: reportStatusSchema,
})
export type GoldReport = z.infer<typeof goldReportSchema>

export const goldEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]\d{3,4}$/),
  manner: z.enum(manners),
  war: z.string().min(1),
  phenomena: z.array(z.string().min(1)),
  date: daySchema,
  text: z.string().min(1),
  reports: z.array(goldReportSchema),
})
export type GoldEntry = z.infer<typeof goldEntrySchema>

/** In the order in which they were written; `fourth` was opened by nobody who writes rules: it is the figure. */
export const goldParts = ['first', 'second', 'third', 'fourth'] as const
export type GoldPart = (typeof goldParts)[number]
export const UNSEEN_PART: GoldPart = 'fourth'

const FOLDER = join(import.meta.dirname, '../../tests/accuracy/reports')

/** The annotated texts of a file, one a line, with what they report. */
export const readGoldFile = (path: string): GoldEntry[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => goldEntrySchema.parse(JSON.parse(line)))

/** One part of our own gold set. */
export const readGoldReports = (part: GoldPart): GoldEntry[] => readGoldFile(join(FOLDER, `${part}.jsonl`))

/** The demo stories with what they report: whole stories, known to those who made the rules. */
export const readAnnotatedStories = (): GoldEntry[] => readGoldFile(join(FOLDER, 'stories.jsonl'))

/** Annotated texts of our own that the models of reports learn from; no figure is told of them. */
export const readTrainingTexts = (): GoldEntry[] => readGoldFile(join(FOLDER, 'training.jsonl'))
