import useSWR from 'swr'
import { type EventId, type Filter, eventDetailSchema } from '@/lib/domain'
import { eventFacetsSchema, eventTimelineSchema } from '@/lib/http/event-responses'
import { apiPath } from './api-path'
import { askForMarks, isTakenOut, takeOutMarks } from './early-marks'
import { fetchJson } from './fetch-json'
import { afterMarks } from './marks-first'

const KEEP = { keepPreviousData: true } // the answer before stays until the new one is there

/**
 * Every placed event that the filter selects, as a map draws it, with its shape; null asks nothing. A filter that only leaves more out is
 * answered at once from what is there, and by the server after it.
 */
export const useEvents = (filter: Filter | null) => {
  const path = filter && apiPath.eventMarks(filter)
  const answer = useSWR(path, (path: string) => askForMarks(path, filter ?? {}), {
    ...KEEP,
    // An answer that is unchanged is the same object; to look through tens of thousands of marks for it would take longer than to draw them.
    compare: Object.is,
  })
  // While it is asked for, and when that failed: what was there before is of a wider filter.
  const isOpen = answer.isLoading || (answer.error !== undefined && path !== null && isTakenOut(path))
  const early = path && filter && isOpen ? takeOutMarks(path, filter) : null
  return { data: early ?? answer.data, error: answer.error }
}

/** Counts for the rows of the legend; null asks nothing. */
export const useEventFacets = (filter: Filter | null) =>
  useSWR(
    filter && apiPath.eventFacets(filter),
    (path: string) => afterMarks(() => fetchJson(path, eventFacetsSchema)),
    KEEP,
  )

/** Events per day and type; the filter's own days and its undated switch do not count, so a brush never asks again. */
export const useEventTimeline = (filter: Filter | null) =>
  useSWR(
    filter && apiPath.eventTimeline({ ...filter, from: undefined, to: undefined, undatedOnly: undefined }),
    (path: string) => afterMarks(() => fetchJson(path, eventTimelineSchema)),
    KEEP,
  )

/** One event with all its accounts; null asks nothing. */
export const useEvent = (id: EventId | null) =>
  useSWR(id && apiPath.event(id), (path: string) => fetchJson(path, eventDetailSchema), KEEP)
