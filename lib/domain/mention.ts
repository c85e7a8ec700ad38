import { z } from 'zod'
import { mentionIdSchema, placeIdSchema, storyIdSchema } from './ids'
import { correctedByFields } from './corrected-by'
import { placeKindSchema } from './place'

export const mentionUses = ['literal', 'metonymic', 'demonym', 'embedded', 'dateline'] as const
export const mentionUseSchema = z.enum(mentionUses)
export type MentionUse = z.infer<typeof mentionUseSchema>

/** Why a mention is not placed: a closed list. */
export const unplacedReasons = ['not-in-gazetteer', 'ambiguous', 'too-vague'] as const
export const unplacedReasonSchema = z.enum(unplacedReasons)
export type UnplacedReason = z.infer<typeof unplacedReasonSchema>

export const alternativeSchema = z.object({
  placeId: placeIdSchema,
  name: z.string(),
  /** Share of belief, 0 to 1; the chosen place and its alternatives add up to at most 1. */
  confidence: z.number().min(0).max(1),
})
export type Alternative = z.infer<typeof alternativeSchema>

/** What the machine had taken the words for; null when it had not seen a place in them. */
const machineMentionSchema = z.object({
  placeId: placeIdSchema.nullable(),
  kind: placeKindSchema,
  confidence: z.number(),
  why: unplacedReasonSchema.optional(),
})

/** A place name in a story, with the place it was taken for. */
export const mentionSchema = z.object({
  id: mentionIdSchema,
  storyId: storyIdSchema,
  /** UTF-16 code units into `Story.text`; `text.slice(start, end) === surface`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  surface: z.string().min(1),
  use: mentionUseSchema,
  /** Kind of the place, or of what the words say ("… region") when it is not placed. */
  kind: placeKindSchema,
  placeId: placeIdSchema.nullable(),
  confidence: z.number().min(0).max(1),
  alternatives: z.array(alternativeSchema),
  /** Readable, in the order of their weight: "Donetsk region stands in the same sentence". */
  reasons: z.array(z.string()),
  why: unplacedReasonSchema.optional(),
  /** The first mention that this one repeats (a caption or headline that stands twice); not counted again. */
  repeatOf: mentionIdSchema.optional(),
  /** Set when an analyst decided; of type `not-a-place` it is in no count and on no map. */
  corrected: z.object({ ...correctedByFields, machine: machineMentionSchema.nullable() }).optional(),
})
export type Mention = z.infer<typeof mentionSchema>

/** Whether an analyst said that these words name no place. */
export const isDismissed = ({ corrected }: Pick<Mention, 'corrected'>): boolean =>
  corrected?.type === 'not-a-place'
