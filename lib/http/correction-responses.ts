import { z } from 'zod'
import { correctionSchema, correctionTypes, decisionFields, eventIdSchema, placeSchema } from '@/lib/domain'

/** `POST /api/corrections`, `…/[id]/revert` and `…/[id]/restore`: the decision, and the events that its reports tell of now. */
export const correctionOutcomeSchema = z.object({
  correction: correctionSchema,
  events: z.array(eventIdSchema),
})
export type CorrectionAnswer = z.infer<typeof correctionOutcomeSchema>

/** Body of `POST /api/corrections/[id]/revert` and `…/restore`. */
export const reversalSchema = z.object({ by: decisionFields.by, why: decisionFields.why.default(null) })

const listedCorrectionSchema = correctionSchema.extend({
  /** Its words or its report were not found at the last reading of the story. */
  orphaned: z.boolean(),
  /** Title of the story; null when it has none or is gone. */
  title: z.string().nullable(),
})
export type ListedCorrection = z.infer<typeof listedCorrectionSchema>

/** `GET /api/corrections?types=&by=&story=&state=&cursor=&limit=`: newest first. */
export const correctionPageSchema = z.object({
  items: z.array(listedCorrectionSchema),
  total: z.number().int(),
  outOf: z.number().int(),
  /** Everyone who decided anything. */
  people: z.array(z.string()),
  nextCursor: z.string().nullable(),
})
export type CorrectionPage = z.infer<typeof correctionPageSchema>

const correctionStates = ['holds', 'orphaned', 'reverted'] as const

/** What of the corrections is listed. */
export const correctionFilterSchema = z.object({
  types: z.array(z.enum(correctionTypes)).optional(),
  by: z.string().max(80).optional(),
  story: correctionSchema.shape.targets.element.shape.storyId.optional(),
  state: z.enum(correctionStates).optional(),
})
export type CorrectionFilter = z.infer<typeof correctionFilterSchema>

/** `GET /api/gazetteer?name=`: places that bear a name, the best known first, at most 30. */
export const foundPlacesSchema = z.object({ places: z.array(placeSchema) })
export type FoundPlaces = z.infer<typeof foundPlacesSchema>
