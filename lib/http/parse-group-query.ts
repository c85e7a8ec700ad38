import { type Grouping, groupingSchema } from '@/lib/domain'

/** `group` of a list; absent when it is one row after the other. */
export const parseGroupQuery = (
  query: URLSearchParams,
): { ok: true; value: Grouping | undefined } | { ok: false } => {
  const parsed = groupingSchema.optional().safeParse(query.get('group') || undefined)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false }
}
