import { z } from 'zod'

/** `export` is framed with title, legend, days and sources; `map` is the map alone. */
const pictures = ['map', 'export'] as const

/** px: what a screen or a preview needs; larger pictures would only cost. */
const sizes = { least: 64, most: 2000 }
const framed = { width: 320, height: 260 } // px: title, legend and sources leave no map on less

const side = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().min(sizes.least).max(sizes.most))

export const pictureSchema = z
  .object({
    width: side.default(1200),
    height: side.default(800),
    theme: z.enum(['light', 'dark']).default('dark'),
    layer: z.enum(['events', 'places']).default('events'),
    picture: z.enum(pictures).default('map'),
    /** px of the picture for each px of the size. */
    scale: z.enum(['1', '2']).transform(Number).default(1),
  })
  .check(({ value, issues }) => {
    if (value.picture !== 'export') return
    for (const name of ['width', 'height'] as const)
      if (value[name] < framed[name])
        issues.push({ code: 'custom', message: 'too small', input: value[name], path: [name] })
  })
export type PictureForm = z.infer<typeof pictureSchema>

const names = ['width', 'height', 'theme', 'layer', 'picture', 'scale']

/** Size, theme, layer and frame of a picture of the map, or the names of the parameters that are no good. */
export const parsePictureQuery = (
  query: URLSearchParams,
): { ok: true; value: PictureForm } | { ok: false; wrong: string[] } => {
  const parsed = pictureSchema.safeParse(
    Object.fromEntries(names.map((name) => [name, query.get(name) ?? undefined])),
  )
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))] }
}
