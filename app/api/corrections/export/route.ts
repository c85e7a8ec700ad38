import { correctionsCsvHead, toCorrectionLine } from '@/lib/export/corrections-csv'
import { inChunks } from '@/lib/export/in-chunks'
import { parseCorrectionQuery } from '@/lib/http/correction-query'
import type { CorrectionFilter } from '@/lib/http/correction-responses'
import { toFileResponse } from '@/lib/http/to-file-response'
import { getStore, listCorrections, parseCorrectionCursor, type Store } from '@/lib/store'
import { answer, refuseQuery } from '../../answer'

const page = 200 // corrections read at a time

/** Every correction that the filter selects, newest first, as a file. */
export const GET = answer('read', async ({ query, request, settings }) => {
  const filter = parseCorrectionQuery(query)
  const format = query.get('format') ?? 'json'
  if (!filter.ok) return refuseQuery(filter.wrong)
  if (format !== 'csv' && format !== 'json') return refuseQuery(['format'])
  const store = await getStore(settings.dataFolder)
  const lines = format === 'csv' ? toCsv(store, filter.value) : toJsonLines(store, filter.value)
  return await toFileResponse(
    inChunks(lines),
    format === 'csv'
      ? { name: 'corrections.csv', type: 'text/csv; charset=utf-8' }
      : { name: 'corrections.jsonl', type: 'application/x-ndjson; charset=utf-8' },
    request,
  )
})

async function* readAll(store: Store, filter: CorrectionFilter) {
  let cursor: number | null = null
  for (;;) {
    const { items, nextCursor } = await listCorrections(store, { filter, cursor, limit: page })
    yield* items
    if (nextCursor === null) return
    cursor = parseCorrectionCursor(nextCursor)
  }
}

async function* toCsv(store: Store, filter: CorrectionFilter): AsyncGenerator<string> {
  yield `${correctionsCsvHead}\r\n`
  for await (const correction of readAll(store, filter)) yield `${toCorrectionLine(correction)}\r\n`
}

async function* toJsonLines(store: Store, filter: CorrectionFilter): AsyncGenerator<string> {
  for await (const correction of readAll(store, filter)) yield `${JSON.stringify(correction)}\n`
}
