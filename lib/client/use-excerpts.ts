import type { Filter, Grouping } from '@/lib/domain'
import { excerptPageSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { usePages } from './use-pages'

const PAGE = 100 // excerpts asked for at once: some eight screens

/** The excerpts that the filter selects, newest first or by groups, a page at a time. */
export const useExcerpts = (filter: Filter, placed: boolean, group: Grouping | null = null) =>
  usePages((cursor) => apiPath.excerpts(filter, { placed, group, cursor, limit: PAGE }), excerptPageSchema)
