import { FILE_KINDS } from '@/lib/export/file-kinds'
import { nameFile, nameFrozenFile } from '@/lib/export/name-file'
import { writeFile } from '@/lib/export/write-file'
import { parseWantedFile } from '@/lib/http/parse-export-query'
import { toFileResponse } from '@/lib/http/to-file-response'
import { toFilter } from '@/lib/link'
import { citeShare } from '@/app/shares/cite-share'
import { frozenRows } from '@/app/shares/frozen-rows'
import { liveRows } from '../../../../live-rows'
import { refuseQuery } from '../../../answer'
import { answerShare } from '../../answer-share'

/**
 * `GET /api/shares/[code]/export?format=…&layer=events|places&placed=yes|no|all`: what a link shows, as a file. Of a frozen one it is written from
 * what was kept and is the same each time; of a live one it is of today.
 */
export const GET = answerShare(async (store, found, { query, request, settings }) => {
  const { share, view } = found
  const { snapshot, code } = share
  const shown = view.layer === 'places' ? 'places' : 'events'
  const wanted = parseWantedFile(query, shown)
  if (!wanted.ok) return refuseQuery(wanted.wrong, wanted.why)
  const file = wanted.value
  if (snapshot && file.layer !== shown)
    return refuseQuery(['layer'], `This frozen link kept its ${shown}, and nothing else: layer=${shown}.`)
  const citation = await citeShare(store, settings, found, file)
  const filter = toFilter({ ...view, layer: file.layer === 'places' ? file.layer : null })
  const rows = snapshot ? frozenRows(store, snapshot) : liveRows(store, filter)
  const name = snapshot ? nameFrozenFile(file, code, snapshot.hash) : nameFile(file, citation, filter)
  const { type } = FILE_KINDS[file.format]
  return await toFileResponse(
    writeFile(file, rows, citation, request.signal),
    { name, type, isDated: true },
    request,
  )
})
