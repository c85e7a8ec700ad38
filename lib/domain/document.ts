import { z } from 'zod'
import { datePrecisionSchema, dateSourceSchema } from './story'
import { daySchema, instantSchema } from './time'

const documentFormatSchema = z.enum(['text', 'markdown', 'html'])
export type DocumentFormat = z.infer<typeof documentFormatSchema>

/** What an input tells about its story beside the text (front matter, HTML meta). Nothing in it is guessed. */
const documentMetaSchema = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  author: z.string().optional(),
  publishedAt: z.union([instantSchema, daySchema]).optional(),
  datePrecision: datePrecisionSchema.optional(),
  dateSource: dateSourceSchema.optional(),
  /** BCP 47 primary tag. */
  language: z.string().optional(),
})
export type DocumentMeta = z.infer<typeof documentMetaSchema>

/** A run of a document that its format sets apart as a story: after a front matter, under a first-level heading. */
const documentPartSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  meta: documentMetaSchema,
})
export type DocumentPart = z.infer<typeof documentPartSchema>

/** One input as it was read, before it is split into stories. */
const documentSchema = z.object({
  /** Decoded, byte order mark dropped, otherwise unchanged; of HTML the text of the article, paragraphs kept apart. */
  text: z.string(),
  format: documentFormatSchema,
  /** A file name, an address, "pasted text". */
  input: z.string(),
  meta: documentMetaSchema,
  /** Absent: the whole text, stories not told apart by the format. In order, apart; text outside of them (front matter) is no story. */
  parts: z.array(documentPartSchema).optional(),
})
export type Document = z.infer<typeof documentSchema>
