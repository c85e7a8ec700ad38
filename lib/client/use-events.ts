import useSWR from 'swr'
import type { EventId, Filter } from '@/lib/domain'
import type { EventMarks } from '@/lib/http/mark-responses'
import { eventDetailSchema, eventFacetsSchema, eventTimelineSchema } from '@/lib/http/event-responses'
import { marksSchema } from '@/lib/http/read-marks'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { createFetchUnchanged } from './fetch-unchanged'
import { afterMarks, whileMarks } from './marks-first'
import { isNarrower, narrowMarks, saysTheSame } from './narrow-marks'

const fetchMarks = createFetchUnchanged(marksSchema)
const KEEP = { keepPreviousData: true } // the answer before stays until the new one is there

const most = 6 // answers that narrower ones are taken out of

const answered: { filter: Filter; answer: EventMarks }[] = []
const taken = new Map<string, EventMarks>()

/** The server's answer, in the place of what was taken out for it; the very same object when both say the same. */
const askForMarks = async (path: string, filter: Filter): Promise<EventMarks> => {
  const asked = await whileMarks(fetchMarks(path))
  const before = taken.get(path)
  taken.delete(path)
  const answer = before && saysTheSame(before, asked) ? before : asked
  answered.unshift({ filter, answer })
  answered.splice(most)
  return answer
}

/** Marks for a filter that is narrower than one answered before, at once; null when there is none. */
const takeOut = (path: string, filter: Filter): EventMarks | null => {
  const known = taken.get(path)
  if (known) return known
  const wide = answered.find((other) => !other.answer.truncated && isNarrower(filter, other.filter))
  if (!wide) return null
  const marks = narrowMarks(wide.answer, filter)
  taken.set(path, marks)
  for (const oldest of [...taken.keys()].slice(0, -most)) taken.delete(oldest)
  return marks
}

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
  const isOpen = answer.isLoading || (answer.error !== undefined && path !== null && taken.has(path))
  const early = path && filter && isOpen ? takeOut(path, filter) : null
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
