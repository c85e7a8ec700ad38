import { z } from 'zod'

const length = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().min(1))

const querySchema = z.object({
  url: z.url(),
  format: z.enum(['json', 'xml']).default('json'),
  /** CSS px. */
  maxwidth: length.optional(),
  maxheight: length.optional(),
})

/** The question of an oEmbed consumer (oembed.com), or the names of the parameters that are no good. */
export const parseOembedQuery = (
  query: URLSearchParams,
): { ok: true; value: z.infer<typeof querySchema> } | { ok: false; wrong: string[] } => {
  const names = ['url', 'format', 'maxwidth', 'maxheight']
  const parsed = querySchema.safeParse(
    Object.fromEntries(names.map((name) => [name, query.get(name) ?? undefined])),
  )
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))] }
}
