import { z } from 'zod'
import { briefingSchema, contentHashSchema, imageHashSchema, slideSchema } from '@/lib/domain/briefing'
import { slideContentSchema } from '@/lib/domain/slide-content'

/** Ids of the two scripts of data in a briefing's file. */
export const deckFileIds = { file: 'file', parts: 'parts' } as const

/** Base64 of something compressed with gzip. */
const packedSchema = z.string()

/** What one briefing brings to its file: written by the server, read by the player in the file. */
export const deckFileSchema = z.object({
  language: z.enum(['en', 'uk']),
  /** The compiled catalogue of that language. */
  messages: z.record(z.string(), z.unknown()),
  deck: z.object({
    briefing: briefingSchema,
    contents: z.record(contentHashSchema, slideContentSchema),
  }),
  /** `data:` addresses of the slides' own pictures. */
  images: z.record(imageHashSchema, z.string()),
  /** `z/x/y` → the tile; empty where the archive has none, as on the open sea. */
  tiles: z.record(z.string(), packedSchema),
  /** Of each slide with a map the SVG for browsers without WebGL; of a split map two, the days before first. */
  pictures: z.record(slideSchema.shape.id, z.array(packedSchema)),
})
export type DeckFile = z.infer<typeof deckFileSchema>

/** What is the same in every file, beside the player's own script and style. */
export const deckPartsSchema = z.object({
  /** MapLibre's worker, as a script that is no module. */
  worker: z.string(),
  /** File name of public/fonts → base64. */
  fonts: z.record(z.string(), z.string()),
})
export type DeckParts = z.infer<typeof deckPartsSchema>
