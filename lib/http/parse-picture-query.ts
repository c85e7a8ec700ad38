import { z } from 'zod'

/** px: what a screen or a preview needs; larger pictures would only cost. */
const sizes = { least: 64, most: 2000 }

const side = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().min(sizes.least).max(sizes.most))

export const pictureSchema = z.object({
  width: side.default(1200),
  height: side.default(800),
  theme: z.enum(['light', 'dark']).default('dark'),
  layer: z.enum(['events', 'places']).default('events'),
})

/** Size, theme and layer of a picture of the map, or the names of the parameters that are no good. */
export const parsePictureQuery = (
  query: URLSearchParams,
): { ok: true; value: z.infer<typeof pictureSchema> } | { ok: false; wrong: string[] } => {
  const parsed = pictureSchema.safeParse(
    Object.fromEntries(
      ['width', 'height', 'theme', 'layer'].map((name) => [name, query.get(name) ?? undefined]),
    ),
  )
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))] }
}
