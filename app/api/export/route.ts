import { FILE_KINDS } from '@/lib/export/file-kinds'
import { nameFile } from '@/lib/export/name-file'
import { writeFile } from '@/lib/export/write-file'
import { parseExportQuery } from '@/lib/http/parse-export-query'
import { toFileResponse } from '@/lib/http/to-file-response'
import { getStore } from '@/lib/store'
import { citeExport } from '../../cite-export'
import { liveRows } from '../../live-rows'
import { answer, refuseQuery } from '../answer'

/** `GET /api/export?format=…&layer=events|places&…filter&placed=yes|no|all`: every event, or place, that the filter selects, as a file. */
export const GET = answer('read', async ({ query, request, settings }) => {
  const wanted = parseExportQuery(query)
  if (!wanted.ok) return refuseQuery(wanted.wrong, wanted.why)
  const { filter, ...file } = wanted.value
  const store = await getStore(settings.dataFolder)
  const citation = await citeExport(store, settings, wanted.value)
  return await toFileResponse(
    writeFile(file, liveRows(store, filter), citation, request.signal),
    { name: nameFile(file, citation, filter), type: FILE_KINDS[file.format].type },
    request,
  )
})
