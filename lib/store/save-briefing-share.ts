import { createHash } from 'node:crypto'
import type { Briefing } from '@/lib/domain/briefing'
import type { BriefingShare } from '@/lib/domain/briefing-share'
import type { ShareCode } from '@/lib/domain/share'
import type { Store } from './engine'
import { readBriefingRow, toBriefing } from './get-briefing'

type Link = Pick<BriefingShare, 'code' | 'kind' | 'author' | 'created' | 'expires'>

/**
 * Keeps a link to a briefing; a frozen one keeps the document as it is now, under its SHA-256. One transaction: nothing is taken out of the briefing
 * in between. Null when there is no such briefing.
 */
export const saveBriefingShare = async (
  { db }: Store,
  id: Briefing['id'],
  link: Link,
): Promise<BriefingShare | null> =>
  await db.transaction().execute(async (transaction) => {
    const row = await readBriefingRow(transaction, id)
    if (!row) return null
    const body = link.kind === 'frozen' ? JSON.stringify(toBriefing(row)) : null
    const hash = body === null ? null : createHash('sha256').update(body).digest('hex')
    const share = { ...link, title: row.title, hash }
    await transaction
      .insertInto('briefing_shares')
      .values({
        ...share,
        briefing_key: row.key,
        body,
        revoked: null,
        redactions: body === null ? '[]' : row.redactions,
      })
      .execute()
    return { ...share, revoked: null }
  })

/** Ends a link for good; one that had ended stays as it was. */
export const revokeBriefingShare = async (
  { db }: Store,
  code: ShareCode,
  revoked: NonNullable<BriefingShare['revoked']>,
): Promise<void> => {
  await db
    .updateTable('briefing_shares')
    .set({ revoked: JSON.stringify(revoked) })
    .where('code', '=', code)
    .where('revoked', 'is', null)
    .execute()
}
