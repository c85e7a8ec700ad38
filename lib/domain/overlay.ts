import { z } from 'zod'
import { bboxSchema } from './geo'
import { daySchema, instantSchema } from './time'

/** `o` and the first 12 hex digits of the SHA-256 of the file: the same file has the same link everywhere. */
export const overlayIdSchema = z
  .string()
  .regex(/^o[0-9a-f]{12}$/)
  .brand('OverlayId')
export type OverlayId = z.infer<typeof overlayIdSchema>

const overlayFormats = ['geojson', 'kml', 'csv', 'json'] as const
export type OverlayFormat = (typeof overlayFormats)[number]

/** What a file was recognised as; `plain` is anything else. */
const overlayShapes = ['plain', 'acled', 'ucdp-ged', 'timemap'] as const
export type OverlayShape = (typeof overlayShapes)[number]

/** `file`: as the file itself says. The others are tokens that no kind of event has. */
export const overlayColours = ['blue', 'ink', 'grey', 'file'] as const
const overlayColourSchema = z.enum(overlayColours)
export type OverlayColour = z.infer<typeof overlayColourSchema>

/** Why a row or feature was left out. */
export const rowProblems = [
  'no-coordinates',
  'not-a-number',
  'out-of-range',
  'projected',
  'swapped',
  'broken-geometry',
] as const
export type RowProblem = (typeof rowProblems)[number]

// A line over the antimeridian goes on past 180°, so that it is drawn the short way.
const positionSchema = z.tuple([z.number().min(-540).max(540), z.number().min(-90).max(90)])
const lineSchema = z.array(positionSchema).min(2)
const polygonSchema = z.array(z.array(positionSchema).min(4)).min(1)

/** Everything RFC 7946 has but collections, which come apart when they are read. */
export const overlayGeometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: positionSchema }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(positionSchema).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(lineSchema).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
])
export type OverlayGeometry = z.infer<typeof overlayGeometrySchema>

const hexSchema = z.string().regex(/^#[0-9a-f]{6}$/)
const shareSchema = z.number().min(0).max(1)
const wordsSchema = z.string().optional()

/** What is kept of a feature beside its geometry: words as text, and how the file draws it. */
export const overlayPropertiesSchema = z.object({
  name: wordsSchema,
  kind: wordsSchema,
  words: wordsSchema,
  source: wordsSchema,
  /** Figures and precision of a recognised export, in words. */
  facts: wordsSchema,
  /** Days, both inclusive. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  stroke: hexSchema.optional(),
  fill: hexSchema.optional(),
  strokeOpacity: shareSchema.optional(),
  fillOpacity: shareSchema.optional(),
  /** px */
  strokeWidth: z.number().min(0.5).max(12).optional(),
})
export type OverlayProperties = z.infer<typeof overlayPropertiesSchema>

export interface OverlayFeature {
  geometry: OverlayGeometry
  properties: OverlayProperties
  /** Features of one series are states of one thing, such as a front line day by day; only one state is drawn. */
  series: string | null
  /** The day of the state that follows in the series. */
  replacedOn: string | null
}

const overlayCountsSchema = z.object({
  features: z.number().int(),
  /** With a day. */
  dated: z.number().int(),
  /** Whose date could not be told. */
  unreadDates: z.number().int(),
  skipped: z.array(z.object({ why: z.enum(rowProblems), count: z.number().int() })),
  /** The first rows that were left out; features and rows are counted from 1, without the head of a table. */
  firstSkipped: z.array(z.object({ row: z.number().int(), why: z.enum(rowProblems) })),
})
export type OverlayCounts = z.infer<typeof overlayCountsSchema>

/** An analyst's own layer on the map. Nothing in it comes from a story. */
export const overlaySchema = z.object({
  id: overlayIdSchema,
  name: z.string(),
  format: z.enum(overlayFormats),
  shape: z.enum(overlayShapes),
  colour: overlayColourSchema,
  /** The file has colours of its own. */
  hasColours: z.boolean(),
  /** On the map unless the address says otherwise. */
  isShown: z.boolean(),
  /** The columns or properties that the days were read from. */
  dateFields: z.array(z.string()),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Of the features, how many series there are. */
  series: z.number().int(),
  /** Latitudes and longitudes seem to have changed places. */
  looksSwapped: z.boolean(),
  counts: overlayCountsSchema,
  bbox: bboxSchema,
  created: instantSchema,
})
export type Overlay = z.infer<typeof overlaySchema>

export const overlayChangeSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    colour: overlayColourSchema,
    isShown: z.boolean(),
  })
  .partial()
export type OverlayChange = z.infer<typeof overlayChangeSchema>
