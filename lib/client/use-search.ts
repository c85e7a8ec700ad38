import useSWR from 'swr'
import { searchSchema } from '@/lib/http/search-response'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** What a text finds; the answer before stays until the new one is there. Null asks nothing. */
export const useSearch = (text: string | null) =>
  useSWR(text && apiPath.search(text), (path: string) => fetchJson(path, searchSchema), {
    keepPreviousData: true,
  })
