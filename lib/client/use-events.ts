import useSWR from 'swr'
import type { EventId, Filter } from '@/lib/domain'
import { eventDetailSchema, eventFacetsSchema, eventTimelineSchema } from '@/lib/http/event-responses'
import { marksSchema } from '@/lib/http/read-marks'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { createFetchUnchanged } from './fetch-unchanged'
import { afterMarks, whileMarks } from './marks-first'

const fetchMarks = createFetchUnchanged(marksSchema)
const KEEP = { keepPreviousData: true } // the answer before stays until the new one is there

/** Every placed event that the filter selects, as a map draws it, with its shape; null asks nothing. */
export const useEvents = (filter: Filter | null) =>
  useSWR(filter && apiPath.eventMarks(filter), (path: string) => whileMarks(fetchMarks(path)), {
    ...KEEP,
    // An answer that is unchanged is the same object; to look through tens of thousands of marks for it would take longer than to draw them.
    compare: Object.is,
  })

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
