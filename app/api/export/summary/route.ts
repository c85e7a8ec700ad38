import type { ExportSummary } from '@/lib/http/export-responses'
import { parseExportSelection } from '@/lib/http/parse-export-query'
import { apiHeaders } from '@/lib/http/security-headers'
import { countEventsOf, countPlaces, getStore } from '@/lib/store'
import { citeExport } from '../../../cite-export'
import { answer, refuseQuery } from '../../answer'

/** What an export of these events, or places, would hold, and how it is cited. Never kept: it tells the instant. */
export const GET = answer('read', async ({ query, settings }) => {
  const wanted = parseExportSelection(query)
  if (!wanted.ok) return refuseQuery(wanted.wrong, wanted.why)
  const { filter, layer } = wanted.value
  const store = await getStore(settings.dataFolder)
  const counts =
    layer === 'places'
      ? { placed: await countPlaces(store, { filter }), notPlaced: 0 }
      : {
          placed: await countEventsOf(store, { filter, placed: true }),
          notPlaced: await countEventsOf(store, { filter, placed: false }),
        }
  const summary: ExportSummary = { citation: await citeExport(store, settings, wanted.value), ...counts }
  return Response.json(summary, { headers: { ...apiHeaders, 'cache-control': 'no-store' } })
})
