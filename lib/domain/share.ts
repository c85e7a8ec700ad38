import { z } from 'zod'
import { decisionFields } from './corrected-by'
import { storyIdSchema } from './ids'
import { redactionSchema } from './redaction'
import { instantSchema } from './time'

export * from './redaction'

/** Letters of a code: none that are taken for each other, and small ones only, so that capitals do no harm. */
export const shareLetters = 'abcdefghjkmnpqrstuvwxyz23456789'
export const shareCodeLength = 12 // letters: 31^12 is 59 bits, not to be guessed by asking

export const shareCodeSchema = z
  .string()
  .regex(new RegExp(`^[${shareLetters}]{${shareCodeLength}}$`))
  .brand('ShareCode')
export type ShareCode = z.infer<typeof shareCodeSchema>

/** `live`: always today's data; `frozen`: the data of the moment it was made, whatever happens to its stories. */
const shareKindSchema = z.enum(['live', 'frozen'])
export type ShareKind = z.infer<typeof shareKindSchema>

/** SHA-256 of the file of a frozen view, lower-case hex. */
export const snapshotHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand('SnapshotHash')
export type SnapshotHash = z.infer<typeof snapshotHashSchema>

const LIMITS = {
  view: 6000, //  letters of a view: what every server, proxy and chat carries of an address
  title: 200,
  note: 2000,
}

/** The state of a screen as an address writes it, and in which version of that language. */
export const linkSchema = z.object({
  version: z.number().int().positive(),
  query: z.string().max(LIMITS.view),
})
export type LinkState = z.infer<typeof linkSchema>

/** What the file of a frozen view says of itself. */
export const snapshotHeadSchema = z.object({
  format: z.literal('dateline-snapshot-1'),
  link: linkSchema,
  versions: z.object({ pipeline: z.string(), gazetteer: z.string() }),
  /** Events on the map, those that are not placed, and stories that tell of them; on the layer of places mentions. */
  counts: z.object({
    marks: z.number().int(),
    notPlaced: z.number().int(),
    stories: z.number().int(),
  }),
})
export type SnapshotHead = z.infer<typeof snapshotHeadSchema>

export const shareSchema = z.object({
  code: shareCodeSchema,
  kind: shareKindSchema,
  link: linkSchema,
  title: z.string().nullable(),
  note: z.string().nullable(),
  author: z.string().nullable(),
  created: instantSchema,
  expires: instantSchema.nullable(),
  revoked: z.object({ at: instantSchema, by: z.string() }).nullable(),
  /** Of a frozen one. */
  snapshot: z
    .object({ hash: snapshotHashSchema, head: snapshotHeadSchema, redactions: z.array(redactionSchema) })
    .nullable(),
})
export type Share = z.infer<typeof shareSchema>

// Line breaks may stand in a note; other control characters tell nobody anything and break files.
const textSchema = (most: number) =>
  z
    .string()
    // oxlint-disable-next-line no-control-regex -- that is what is taken out
    .transform((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g, ' ').trim())
    .pipe(z.string().max(most))
    .transform((text) => text || null)
    .nullable()
    .default(null)

/** A link as it is asked for. */
export const shareRequestSchema = z.object({
  kind: shareKindSchema,
  view: z
    .string()
    .max(LIMITS.view, 'is longer than a link can be: fewer names or a shorter search make it fit'),
  title: textSchema(LIMITS.title),
  note: textSchema(LIMITS.note),
  author: textSchema(80),
  /** Days from now; null: until it is revoked. */
  expiresInDays: z.number().int().min(1).max(3650).nullable().default(null),
})
export type ShareRequest = z.infer<typeof shareRequestSchema>

/** Who ends a link. */
export const revokeSchema = z.object({ by: decisionFields.by })

/** Which story is taken out of a frozen view, by whom and why. */
export const redactRequestSchema = z.object({
  storyId: storyIdSchema,
  by: decisionFields.by,
  why: decisionFields.why.default(null),
})
export type RedactRequest = z.infer<typeof redactRequestSchema>
