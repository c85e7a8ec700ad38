import type { Filter, Grouping } from '@/lib/domain'
import { eventPageSchema } from '@/lib/http/event-responses'
import { apiPath } from './api-path'
import { usePages } from './use-pages'

const PAGE = 100 // events asked for at once: some eight screens

/** The events that the filter selects, newest first or by groups, a page at a time; null asks nothing. */
export const useEventList = (filter: Filter | null, placed: boolean, group: Grouping | null = null) =>
  usePages(
    (cursor) => filter && apiPath.events(filter, { placed, group, cursor, limit: PAGE }),
    eventPageSchema,
  )
