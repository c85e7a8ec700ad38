import { type CorrectionFilter, correctionFilterSchema } from './correction-responses'

/** One query parameter per field; types are comma-joined. */
export const toCorrectionQuery = ({ types, by, story, state }: CorrectionFilter): URLSearchParams => {
  const query = new URLSearchParams()
  if (types?.length) query.set('types', types.join(','))
  if (by) query.set('by', by)
  if (story) query.set('story', story)
  if (state) query.set('state', state)
  return query
}

/** The filter of a request, or the names of the parameters that are no good. */
export const parseCorrectionQuery = (
  query: URLSearchParams,
): { ok: true; value: CorrectionFilter } | { ok: false; wrong: string[] } => {
  const parsed = correctionFilterSchema.safeParse({
    types: query.get('types')?.split(',').filter(Boolean),
    by: query.get('by') || undefined,
    story: query.get('story') || undefined,
    state: query.get('state') || undefined,
  })
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, wrong: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] }
}
