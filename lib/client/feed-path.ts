import { toFilterQuery } from '@/lib/http/filter-query'
import { toFilter } from '@/lib/link'

/** Path and query of the feed of a view. */
export const feedPath = (view: Parameters<typeof toFilter>[0]): string => {
  const query = toFilterQuery(toFilter(view)).toString()
  return query === '' ? '/feed.atom' : `/feed.atom?${query}`
}
