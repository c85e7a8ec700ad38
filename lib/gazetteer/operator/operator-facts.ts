import { z } from 'zod'

const file = {
  /** As the operator knows it: an address, or a path given to the command. */
  from: z.string(),
  /** Its copy in the folder of the operator's gazetteer, from which the index can be made again. */
  kept: z.string().regex(/^[\w.-]+$/),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
}

/** A file that something was read from. */
const sourceFileSchema = z.object(file)
export type SourceFile = z.infer<typeof sourceFileSchema>

/** A country dump of GeoNames with its names in other languages. */
const dumpSchema = z.object({
  type: z.literal('dump'),
  country: z.string().regex(/^[A-Z]{2}$/),
  places: sourceFileSchema,
  /** Null when there is none: the short list in the dump itself serves then. */
  names: sourceFileSchema.nullable(),
  /** Feature codes asked for; null for the usual choice. */
  classes: z.array(z.string()).nullable(),
  rows: z.number().int(),
  taken: z.number().int(),
  /** The newest day on which one of its rows was changed: the date of the dump. */
  date: z.string().nullable(),
})

/** A file of the operator's own places. */
const layerSchema = z.object({
  type: z.literal('layer'),
  layer: z.string(),
  file: sourceFileSchema,
  rows: z.number().int(),
  taken: z.number().int(),
  date: z.string(),
})
const operatorSourceSchema = z.discriminatedUnion('type', [dumpSchema, layerSchema])
export type OperatorSource = z.infer<typeof operatorSourceSchema>
export type DumpSource = z.infer<typeof dumpSchema>
export type LayerSource = z.infer<typeof layerSchema>

/** What the operator's index says of itself, in its header. */
export const operatorFactsSchema = z.object({
  madeAt: z.string(),
  /** Hash of the built-in index that it was compared with. */
  builtIn: z.string(),
  /** Places that the built-in index has too. */
  shared: z.number().int(),
  /** Rows of the built-in index without an id of their own source, and the GeoNames id of the same settlement. */
  twins: z.record(z.string(), z.string()),
  sources: z.array(operatorSourceSchema),
})
export type OperatorFacts = z.infer<typeof operatorFactsSchema>
