import { z } from 'zod'
import { decisionFields } from './corrected-by'
import {
  correctedPartSchema,
  type CorrectedPart,
  type CorrectionChange,
  correctionScopeSchema,
  plainChangeSchemas,
} from './correction'
import { placeIdSchema, storyIdSchema } from './ids'

const spanSchema = z
  .object({
    storyId: storyIdSchema,
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  })
  .refine(({ start, end }) => start < end, 'the words end before they begin')

/** What may be decided of a part. */
const changesOf: Record<CorrectedPart, readonly CorrectionChange['type'][]> = {
  mention: ['place', 'pin', 'not-a-place'],
  report: ['place', 'pin', 'dates', 'event-type', 'status', 'not-a-report', 'merge', 'split'],
  story: ['published'],
}

/** A decision as it is sent: words by their place in the story, a place by its id. */
export const correctionRequestSchema = z
  .object({
    part: correctedPartSchema,
    targets: z.array(spanSchema).min(1).max(200),
    apart: z.array(spanSchema).max(200).default([]),
    change: z.union([
      z.object({ type: z.literal('place'), placeId: placeIdSchema }),
      z.discriminatedUnion('type', plainChangeSchemas),
    ]),
    scope: correctionScopeSchema.default('here'),
    by: decisionFields.by,
    why: decisionFields.why.default(null),
  })
  .superRefine(({ part, targets, apart, change, scope }, context) => {
    const refuse = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!changesOf[part].includes(change.type))
      refuse('change', `"${change.type}" cannot be decided of a ${part}`)
    if (part !== 'mention' && scope !== 'here')
      refuse('scope', 'only names can be decided for more than one passage')
    if (change.type === 'merge' && targets.length < 2)
      refuse('targets', 'two reports are needed to take them together')
    if ((change.type === 'split') !== apart.length > 0)
      refuse('apart', 'says what is taken apart, of a split only')
  })
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>
