import { type Report, reportSchema } from '@/lib/domain'
import type { Store } from './engine'

/** A stored report with what the merging of accounts asks of its story. */
export interface StoredTelling {
  report: Report
  publishedAt: string | null
  publisher: string | null
  print: Uint32Array | null
}

/** Every report of the store that repeats no other of its story. */
export const loadTellings = async ({ db }: Store): Promise<StoredTelling[]> => {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('stories', 'stories.key', 'reports.story_key')
    .select(['reports.report', 'reports.print', 'stories.published_at', 'stories.publisher'])
    .where('reports.counted', '=', 1)
    .execute()
  return rows.map(({ report, print, published_at, publisher }) => ({
    report: reportSchema.parse(JSON.parse(report)),
    publishedAt: published_at,
    publisher: publisher === '-' ? null : publisher,
    print: toPrint(print),
  }))
}

/** A copy, since the database's buffer need not begin at a multiple of four. */
const toPrint = (bytes: Uint8Array | null): Uint32Array | null =>
  bytes === null ? null : new Uint32Array(new Uint8Array(bytes).buffer)
