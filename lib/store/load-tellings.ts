import type { InferResult } from 'kysely'
import { type Report, type ReportId, reportSchema } from '@/lib/domain'
import type { Store } from './engine'

/** A stored report with what the merging of accounts asks of its story. */
export interface StoredTelling {
  report: Report
  publishedAt: string | null
  publisher: string | null
  print: Uint32Array | null
}

/** Every report of the store that repeats no other of its story. */
export const loadTellings = async (store: Store): Promise<StoredTelling[]> =>
  (await selectTellings(store).execute()).map(toTelling)

const atOnce = 500 // ids of one statement

/** These reports as the merging of accounts wants them, by id; those that repeat another are left out. */
export const loadTellingsOf = async (
  store: Store,
  ids: readonly ReportId[],
): Promise<Map<ReportId, StoredTelling>> => {
  const found = new Map<ReportId, StoredTelling>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await selectTellings(store)
      .where('reports.id', 'in', ids.slice(from, from + atOnce))
      .execute()
    for (const telling of rows.map(toTelling)) found.set(telling.report.id, telling)
  }
  return found
}

const selectTellings = ({ db }: Store) =>
  db
    .selectFrom('reports')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .select(['reports.report', 'reports.print', 'stories.published_at', 'stories.publisher'])
    .where('reports.counted', '=', 1)

type Row = InferResult<ReturnType<typeof selectTellings>>[number]

const toTelling = ({ report, print, published_at, publisher }: Row): StoredTelling => ({
  report: reportSchema.parse(JSON.parse(report)),
  publishedAt: published_at,
  publisher: publisher === '-' ? null : publisher,
  print: toPrint(print),
})

/** A copy, since the database's buffer need not begin at a multiple of four. */
const toPrint = (bytes: Uint8Array | null): Uint32Array | null =>
  bytes === null ? null : new Uint32Array(new Uint8Array(bytes).buffer)
