import { z } from 'zod'
import { storyIdSchema } from './ids'
import { daySchema, instantSchema } from './time'

const sectionKinds = [
  'headline',
  'standfirst',
  'dateline',
  'update-line',
  'caption',
  'credit',
  'body',
  'embed',
  'boilerplate',
] as const
const sectionKindSchema = z.enum(sectionKinds)
export type SectionKind = z.infer<typeof sectionKindSchema>

/** A run of the story's text with one role. Sections do not overlap; offsets are UTF-16 code units into `Story.text`. */
const sectionSchema = z.object({
  kind: sectionKindSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Set when the same headline or caption stood earlier in this story: index of the first one. */
  repeatOf: z.number().int().nonnegative().optional(),
})
export type Section = z.infer<typeof sectionSchema>

/** How the publication date is known. `inferred`: a dated caption or sentence together with a weekday. */
const dateSources = ['front-matter', 'meta', 'byline', 'updated', 'operator', 'inferred'] as const
export const dateSourceSchema = z.enum(dateSources)
export type DateSource = z.infer<typeof dateSourceSchema>

export const datePrecisionSchema = z.enum(['instant', 'day', 'month', 'year'])
export type DatePrecision = z.infer<typeof datePrecisionSchema>

/** One publication of the text: a reprint adds an appearance, never a story. */
const appearanceSchema = z.object({
  publisher: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  publishedAt: z.union([instantSchema, daySchema]).optional(),
  /** What it was read from: a file name, an address, "pasted text". */
  input: z.string(),
})
export type Appearance = z.infer<typeof appearanceSchema>

export const storySchema = z.object({
  id: storyIdSchema,
  title: z.string().nullable(),
  /** What was read: decoded, byte order mark dropped, otherwise unchanged. */
  text: z.string(),
  /** BCP 47 primary tag: `en`, `uk`, `ru`; `und` when it can't be told. */
  language: z.string(),
  /** Day or instant; null when nothing in the input tells it. Never the file's time, never today. */
  publishedAt: z.union([instantSchema, daySchema]).nullable(),
  datePrecision: datePrecisionSchema.nullable(),
  dateSource: dateSourceSchema.nullable(),
  /** A teaser that breaks off: the story goes on elsewhere. */
  cutOff: z.boolean(),
  appearances: z.array(appearanceSchema).min(1),
  sections: z.array(sectionSchema),
})
export type Story = z.infer<typeof storySchema>
