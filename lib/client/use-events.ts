import useSWR from 'swr'
import type { EventId, Filter } from '@/lib/domain'
import {
  eventCollectionSchema,
  eventDetailSchema,
  eventFacetsSchema,
  eventTimelineSchema,
} from '@/lib/http/event-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

const KEEP = { keepPreviousData: true } // the answer before stays until the new one is there

/** Every placed event that the filter selects, with its shape; null asks nothing. */
export const useEvents = (filter: Filter | null) =>
  useSWR(
    filter && apiPath.eventFeatures(filter),
    (path: string) => fetchJson(path, eventCollectionSchema),
    KEEP,
  )

/** Counts for the rows of the legend; null asks nothing. */
export const useEventFacets = (filter: Filter | null) =>
  useSWR(filter && apiPath.eventFacets(filter), (path: string) => fetchJson(path, eventFacetsSchema), KEEP)

/** Events per day and type; the filter's own days and its undated switch do not count, so a brush never asks again. */
export const useEventTimeline = (filter: Filter | null) =>
  useSWR(
    filter && apiPath.eventTimeline({ ...filter, from: undefined, to: undefined, undatedOnly: undefined }),
    (path: string) => fetchJson(path, eventTimelineSchema),
    KEEP,
  )

/** One event with all its accounts; null asks nothing. */
export const useEvent = (id: EventId | null) =>
  useSWR(id && apiPath.event(id), (path: string) => fetchJson(path, eventDetailSchema), KEEP)
