import { z } from 'zod'

/** Most of a kind that a search answers with. */
const MOST = 8

const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(MOST).default(MOST),
})

/** `q` and `limit` of a search, or the names of the parameters that are no good. */
export const parseSearchQuery = (
  query: URLSearchParams,
): { ok: true; value: { text: string; limit: number } } | { ok: false; wrong: string[] } => {
  const parsed = searchQuerySchema.safeParse({
    q: query.get('q') ?? '',
    limit: query.get('limit') ?? undefined,
  })
  if (parsed.success) return { ok: true, value: { text: parsed.data.q, limit: parsed.data.limit } }
  return { ok: false, wrong: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] }
}
