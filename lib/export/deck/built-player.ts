import { z } from 'zod'
import { deckPartsSchema } from '@/lib/briefing/deck-file'

/** Where `npm run build:deck` puts it, from the root of the project. */
export const playerFile = 'data/deck/built/player.json'

/** What is the same in the file of every briefing. */
export const playerSchema = z.object({
  magic: z.literal('dateline-deck'),
  version: z.literal(1),
  /** Of the sources it was built from. */
  hash: z.string(),
  script: z.string(),
  style: z.string(),
  parts: deckPartsSchema,
})
export type Player = z.infer<typeof playerSchema>
