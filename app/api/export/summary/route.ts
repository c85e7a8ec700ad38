import type { ExportSummary } from '@/lib/http/export-responses'
import { parseExportSelection } from '@/lib/http/parse-export-query'
import { apiHeaders } from '@/lib/http/security-headers'
import { getStore, listEvents } from '@/lib/store'
import { citeExport } from '../../../cite-export'
import { answer, refuseQuery } from '../../answer'

/** What an export of these events would hold, and how it is cited. Never kept: it tells the instant. */
export const GET = answer('read', async ({ query, settings }) => {
  const wanted = parseExportSelection(query)
  if (!wanted.ok) return refuseQuery(wanted.wrong)
  const { filter } = wanted.value
  const store = await getStore(settings.dataFolder)
  const count = async (placed: boolean): Promise<number> =>
    (await listEvents(store, { filter, placed, cursor: null, limit: 1 })).total
  const summary: ExportSummary = {
    citation: await citeExport(store, settings, wanted.value),
    placed: await count(true),
    notPlaced: await count(false),
  }
  return Response.json(summary, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
})
