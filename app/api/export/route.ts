import { nameFile } from '@/lib/export/name-file'
import { EXPORTS, writeEvents } from '@/lib/export/write-events'
import { parseExportQuery } from '@/lib/http/parse-export-query'
import { toFileResponse } from '@/lib/http/to-file-response'
import { getStore, walkEvents } from '@/lib/store'
import { citeExport } from '../../cite-export'
import { answer, refuseQuery } from '../answer'

/** `GET /api/export?format=…&…filter&placed=yes|no|all`: every event that the filter selects, as a file. */
export const GET = answer('read', async ({ query, request, settings }) => {
  const wanted = parseExportQuery(query)
  if (!wanted.ok) return refuseQuery(wanted.wrong)
  const { format, filter, placed } = wanted.value
  const store = await getStore(settings.dataFolder)
  const citation = await citeExport(store, settings, wanted.value)
  const events = walkEvents(store, filter, placed === 'all' ? {} : { placed: placed === 'yes' })
  return await toFileResponse(
    writeEvents(format, events, citation, request.signal),
    { name: nameFile(format, citation, filter), type: EXPORTS[format].type },
    request,
  )
})
