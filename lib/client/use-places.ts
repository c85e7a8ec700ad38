import useSWR from 'swr'
import type { Filter } from '@/lib/domain'
import { placeCollectionSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Every place that the filter selects; the answer before stays until the new one is there. */
export const usePlaces = (filter: Filter) =>
  useSWR(apiPath.places(filter), (path) => fetchJson(path, placeCollectionSchema), { keepPreviousData: true })
