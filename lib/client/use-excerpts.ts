import type { Filter } from '@/lib/domain'
import { excerptPageSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { usePages } from './use-pages'

const PAGE = 100 // excerpts asked for at once: some eight screens

/** The excerpts that the filter selects, a page at a time. */
export const useExcerpts = (filter: Filter, placed: boolean) =>
  usePages((cursor) => apiPath.excerpts(filter, { placed, cursor, limit: PAGE }), excerptPageSchema)
