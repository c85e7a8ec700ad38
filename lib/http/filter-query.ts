import { type Filter, filterSchema } from '@/lib/domain'

/** One query parameter per field of a filter; lists are comma-joined, each value percent-encoded first. */
export const toFilterQuery = (filter: Filter): URLSearchParams => {
  const query = new URLSearchParams()
  const put = (name: string, value: string | undefined): void => {
    if (value) query.set(name, value)
  }
  put('q', filter.text)
  put('from', filter.from)
  put('to', filter.to)
  put('undated', filter.undatedOnly ? 'only' : undefined)
  put('kinds', filter.kinds?.join(','))
  put('uses', filter.uses?.join(','))
  put('publishers', filter.publishers?.map(encodeURIComponent).join(','))
  put('place', filter.place)
  put('story', filter.story)
  put('bbox', filter.bbox?.join(','))
  put('types', filter.types?.join(','))
  put('statuses', filter.statuses?.join(','))
  put('actors', filter.actors?.map(encodeURIComponent).join(','))
  put('exactness', filter.exactness?.join(','))
  put('sources', filter.sources?.map(encodeURIComponent).join(','))
  return query
}

/** The filter of a request, or the names of the parameters that are no good. */
export const parseFilterQuery = (
  query: URLSearchParams,
): { ok: true; value: Filter } | { ok: false; wrong: string[] } => {
  const list = (name: string): string[] | undefined => query.get(name)?.split(',').filter(Boolean)
  const bbox = list('bbox')
  const parsed = filterSchema.safeParse({
    text: query.get('q') || undefined,
    from: query.get('from') || undefined,
    to: query.get('to') || undefined,
    undatedOnly: query.has('undated') ? query.get('undated') === 'only' : undefined,
    kinds: list('kinds'),
    uses: list('uses'),
    publishers: list('publishers')?.map(decodeLoosely),
    place: query.get('place') || undefined,
    story: query.get('story') || undefined,
    bbox: bbox?.map(Number),
    types: list('types'),
    statuses: list('statuses'),
    actors: list('actors')?.map(decodeLoosely),
    exactness: list('exactness'),
    sources: list('sources')?.map(decodeLoosely),
  })
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, wrong: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] }
}

const decodeLoosely = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
