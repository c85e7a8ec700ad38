import type { EventId } from '@/lib/domain'
import type { Share, SnapshotHash, SnapshotHead } from '@/lib/domain/share'
import type { Store } from './engine'
import type { SnapshotPart, SnapshotSpan } from './schema-shares'

/** The data of a view that never changes; texts of JSON. */
export interface Snapshot {
  hash: SnapshotHash
  head: SnapshotHead
  parts: Partial<Record<SnapshotPart, string>>
  events: SnapshotEvent[]
}

export interface SnapshotEvent {
  span: SnapshotSpan
  id: EventId
  body: string
  mark: string | null
}

const atOnce = 200 // rows of one statement

/**
 * Keeps a link, and its data if there is none of that content yet. One transaction. The revision of the store stays: nothing that a reader of
 * stories sees has changed.
 */
export const saveShare = async (
  { db }: Store,
  share: Omit<Share, 'snapshot' | 'revoked'>,
  snapshot: Snapshot | null,
): Promise<void> =>
  await db.transaction().execute(async (transaction) => {
    let key: number | null = null
    if (snapshot) {
      const known = await transaction
        .selectFrom('snapshots')
        .select('key')
        .where('hash', '=', snapshot.hash)
        .executeTakeFirst()
      key = known?.key ?? (await putSnapshot(transaction, snapshot))
    }
    const { link, ...row } = share
    await transaction
      .insertInto('shares')
      .values({ ...row, link: JSON.stringify(link), revoked: null, snapshot_key: key })
      .execute()
  })

const putSnapshot = async (
  transaction: Store['db'],
  { hash, head, parts, events }: Snapshot,
): Promise<number> => {
  const { key } = await transaction
    .insertInto('snapshots')
    .values({ hash, head: JSON.stringify(head), redactions: '[]' })
    .returning('key')
    .executeTakeFirstOrThrow()
  for (const name of ['overlays', 'places'] as const) {
    const body = parts[name]
    if (body !== undefined)
      await transaction.insertInto('snapshot_parts').values({ snapshot_key: key, name, body }).execute()
  }
  for (let from = 0; from < events.length; from += atOnce) {
    const rows = events.slice(from, from + atOnce).map(({ span, id, body, mark }) => ({
      snapshot_key: key,
      span,
      event_id: id,
      body,
      mark,
    }))
    await transaction.insertInto('snapshot_events').values(rows).execute()
  }
  return key
}
