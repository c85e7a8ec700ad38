import type { Selectable } from 'kysely'
import { z } from 'zod'
import {
  type Share,
  type ShareCode,
  redactionSchema,
  shareSchema,
  snapshotHeadSchema,
} from '@/lib/domain/share'
import type { Store } from './engine'
import type { Schema } from './schema'

const redactionsSchema = z.array(redactionSchema)

type Row = Selectable<Schema['shares']> & {
  hash: Schema['snapshots']['hash'] | null
  head: string | null
  redactions: string | null
}

const toShare = ({ link, revoked, hash, head, redactions, ...row }: Row): Share =>
  shareSchema.parse({
    ...row,
    link: JSON.parse(link) as unknown,
    revoked: revoked === null ? null : (JSON.parse(revoked) as unknown),
    snapshot:
      hash === null || head === null
        ? null
        : {
            hash,
            head: snapshotHeadSchema.parse(JSON.parse(head)),
            redactions: redactionsSchema.parse(JSON.parse(redactions ?? '[]')),
          },
  })

const selectShares = ({ db }: Store) =>
  db
    .selectFrom('shares')
    .leftJoin('snapshots', 'snapshots.key', 'shares.snapshot_key')
    .selectAll('shares')
    .select(['snapshots.hash', 'snapshots.head', 'snapshots.redactions'])

/** The link of a code, also when it is revoked or past its time; null when there never was one. */
export const getShare = async (store: Store, code: ShareCode): Promise<Share | null> => {
  const row = await selectShares(store).where('shares.code', '=', code).executeTakeFirst()
  return row ? toShare(row) : null
}

/** Every link that was made, the newest first; `limit` and how many lie before the first one. */
export const listShares = async (
  store: Store,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ shares: Share[]; total: number }> => {
  const rows = await selectShares(store).orderBy('shares.key', 'desc').offset(offset).limit(limit).execute()
  const { total } = await store.db
    .selectFrom('shares')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { shares: rows.map(toShare), total }
}

/** Ends a link for good; one that had ended stays as it was. Null when there never was one. */
export const revokeShare = async (
  store: Store,
  code: ShareCode,
  revoked: NonNullable<Share['revoked']>,
): Promise<Share | null> => {
  await store.db
    .updateTable('shares')
    .set({ revoked: JSON.stringify(revoked) })
    .where('code', '=', code)
    .where('revoked', 'is', null)
    .execute()
  return await getShare(store, code)
}
