import { createParser } from 'nuqs/server'
import type { z } from 'zod'

/** A parameter whose text is the value itself, checked by a schema; what the schema refuses counts as absent. */
export const parseAsSchema = <Schema extends z.ZodType<string>>(schema: Schema) =>
  createParser<z.output<Schema>>({
    parse: (text) => schema.safeParse(text).data ?? null,
    serialize: (value) => value,
  })
