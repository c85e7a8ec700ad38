import useSWR from 'swr'
import { ledgerSchema } from '@/lib/http/event-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** The ledger of figures. */
export const useFigures = () => useSWR(apiPath.figures, (path) => fetchJson(path, ledgerSchema))
