import type { EventId } from '@/lib/domain'
import type { SnapshotHash } from '@/lib/domain/share'
import { type SnapshotMark, snapshotMarkSchema } from '@/lib/domain/snapshot'
import type { Store } from './engine'
import type { SnapshotPart, SnapshotSpan } from './schema-shares'

const page = 500 // events held at a time

const rowsOf = ({ db }: Store, hash: SnapshotHash) =>
  db
    .selectFrom('snapshot_events as e')
    .innerJoin('snapshots', 'snapshots.key', 'e.snapshot_key')
    .where('snapshots.hash', '=', hash)

/** Marks of one span of a frozen view, in the order of its list. */
export const listSnapshotMarks = async (
  store: Store,
  hash: SnapshotHash,
  span: SnapshotSpan,
): Promise<SnapshotMark[]> => {
  const rows = await rowsOf(store, hash)
    .where('e.span', '=', span)
    .where('e.mark', 'is not', null)
    .select('e.mark')
    .orderBy('e.key')
    .execute()
  return rows.flatMap(({ mark }) => (mark === null ? [] : snapshotMarkSchema.parse(JSON.parse(mark))))
}

/** An event as it was, as JSON; null when it is not in the frozen view. */
export const getSnapshotEvent = async (
  store: Store,
  hash: SnapshotHash,
  id: EventId,
): Promise<string | null> => {
  const row = await rowsOf(store, hash)
    .where('e.event_id', '=', id)
    .select('e.body')
    .orderBy('e.span', 'desc') // as it is now, before as it was before
    .executeTakeFirst()
  return row?.body ?? null
}

/** Every event of one span, as JSON, in the order of its list. */
export async function* walkSnapshotEvents(
  store: Store,
  hash: SnapshotHash,
  span: SnapshotSpan,
): AsyncGenerator<string> {
  let behind = 0
  for (;;) {
    const rows = await rowsOf(store, hash)
      .where('e.span', '=', span)
      .where('e.key', '>', behind)
      .select(['e.key', 'e.body'])
      .orderBy('e.key')
      .limit(page)
      .execute()
    for (const { body } of rows) yield body
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    behind = last.key
  }
}

export const readSnapshotParts = async (
  { db }: Store,
  hash: SnapshotHash,
): Promise<Partial<Record<SnapshotPart, string>>> => {
  const rows = await db
    .selectFrom('snapshot_parts')
    .innerJoin('snapshots', 'snapshots.key', 'snapshot_parts.snapshot_key')
    .where('snapshots.hash', '=', hash)
    .select(['name', 'body'])
    .execute()
  return Object.fromEntries(rows.map(({ name, body }) => [name, body]))
}
