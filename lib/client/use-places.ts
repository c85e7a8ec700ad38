import useSWR from 'swr'
import type { Filter } from '@/lib/domain'
import { placeCollectionSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Every place that the filter selects; the answer before stays until the new one is there. Null asks nothing. */
export const usePlaces = (filter: Filter | null) =>
  useSWR(filter && apiPath.places(filter), (path: string) => fetchJson(path, placeCollectionSchema), {
    keepPreviousData: true,
  })
