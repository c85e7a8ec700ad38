import useSWR from 'swr'
import type { Filter } from '@/lib/domain'
import { facetsSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Counts for the rows of the legend of places. Null asks nothing. */
export const useFacets = (filter: Filter | null) =>
  useSWR(filter && apiPath.facets(filter), (path: string) => fetchJson(path, facetsSchema), {
    keepPreviousData: true,
  })
