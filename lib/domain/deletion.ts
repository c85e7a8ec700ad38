import { z } from 'zod'
import { decisionFields } from './corrected-by'
import { storyIdSchema } from './ids'

/** Who put a story into the bin, when and why. Its text stays, and it can be taken out. */
export const deletionSchema = z.object({
  ...decisionFields,
  /** Of a story that was split by hand: the stories it was made into, which leave when it comes back. */
  parts: z.array(storyIdSchema).optional(),
})
export type Deletion = z.infer<typeof deletionSchema>
