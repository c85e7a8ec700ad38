import useSWR from 'swr'
import type { Filter } from '@/lib/domain'
import { timelineSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Mentions per day; the filter's own days and its undated switch do not count, so a brush never asks again. */
export const useTimeline = ({ from: _from, to: _to, undatedOnly: _undated, ...filter }: Filter) =>
  useSWR(apiPath.timeline(filter), (path) => fetchJson(path, timelineSchema), { keepPreviousData: true })
