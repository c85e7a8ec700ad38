import useSWR from 'swr'
import type { Filter } from '@/lib/domain'
import { timelineSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Mentions per day; the filter's own days and its undated switch do not count, so a brush never asks again. Null asks nothing. */
export const useTimeline = (filter: Filter | null) =>
  useSWR(
    filter && apiPath.timeline({ ...filter, from: undefined, to: undefined, undatedOnly: undefined }),
    (path: string) => fetchJson(path, timelineSchema),
    { keepPreviousData: true },
  )
