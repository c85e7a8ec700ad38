import useSWR from 'swr'
import type { Filter } from '@/lib/domain'
import { facetsSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Counts for the rows of the legend. */
export const useFacets = (filter: Filter) =>
  useSWR(apiPath.facets(filter), (path) => fetchJson(path, facetsSchema), { keepPreviousData: true })
