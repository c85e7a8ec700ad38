import useSWR from 'swr'
import { exportSummarySchema } from '@/lib/http/export-responses'
import type { ExportSelection } from '@/lib/http/parse-export-query'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** What an export of these events would hold, and how it is cited; null asks nothing. */
export const useExportSummary = (selection: ExportSelection | null) =>
  useSWR(
    selection && apiPath.exportSummary(selection),
    (path: string) => fetchJson(path, exportSummarySchema),
    { keepPreviousData: true },
  )
