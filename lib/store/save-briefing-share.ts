import type { Briefing } from '@/lib/domain/briefing'
import type { BriefingShare } from '@/lib/domain/briefing-share'
import type { ShareCode } from '@/lib/domain/share'
import type { Store } from './engine'

/** Keeps a link to a briefing; `body` is the JSON of the document that a frozen one shows, without what was taken out of it before. False when there is no such briefing any more. */
export const saveBriefingShare = async (
  { db }: Store,
  id: Briefing['id'],
  share: Omit<BriefingShare, 'revoked'>,
  body: string | null,
): Promise<boolean> => {
  const known = await db
    .selectFrom('briefings')
    .select(['key', 'redactions'])
    .where('id', '=', id)
    .where('deleted', 'is', null)
    .executeTakeFirst()
  if (!known) return false
  await db
    .insertInto('briefing_shares')
    .values({
      ...share,
      briefing_key: known.key,
      body,
      revoked: null,
      redactions: body === null ? '[]' : known.redactions,
    })
    .execute()
  return true
}

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
