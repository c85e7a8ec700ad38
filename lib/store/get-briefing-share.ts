import type { Selectable } from 'kysely'
import { type Briefing, type BriefingId, briefingIdSchema, briefingSchema } from '@/lib/domain/briefing'
import { type BriefingShare, briefingShareSchema } from '@/lib/domain/briefing-share'
import type { Redaction } from '@/lib/domain/redaction'
import type { ShareCode } from '@/lib/domain/share'
import type { Store } from './engine'
import { readRedactions } from './redactions'
import type { BriefingTables } from './schema-briefings'

const toShare = ({
  key: _key,
  briefing_key: _briefing,
  body: _body,
  redactions: _redactions,
  revoked,
  ...row
}: Selectable<BriefingTables['briefing_shares']>): BriefingShare =>
  briefingShareSchema.parse({
    ...row,
    revoked: revoked === null ? null : (JSON.parse(revoked) as unknown),
  })

export interface KeptShare {
  share: BriefingShare
  /** The briefing that it leads to, thrown away or not. */
  briefing: BriefingId
  /** What a frozen one shows; null for a live one. */
  frozen: Briefing | null
  /** What was taken out of what it shows. */
  redactions: Redaction[]
}

/** The link of a code, also when it is revoked or past its time; null when there never was one. */
export const getBriefingShare = async ({ db }: Store, code: ShareCode): Promise<KeptShare | null> => {
  const found = await db
    .selectFrom('briefing_shares')
    .innerJoin('briefings', 'briefings.key', 'briefing_shares.briefing_key')
    .selectAll('briefing_shares')
    .select(['briefings.id as briefing', 'briefings.redactions as ofBriefing'])
    .where('briefing_shares.code', '=', code)
    .executeTakeFirst()
  if (!found) return null
  const { briefing, ofBriefing, ...row } = found
  return {
    share: toShare(row),
    briefing: briefingIdSchema.parse(briefing),
    frozen: row.body === null ? null : briefingSchema.parse(JSON.parse(row.body)),
    redactions: readRedactions(row.body === null ? ofBriefing : row.redactions),
  }
}

/** A link with the briefing that it leads to. */
export interface LeadingShare extends BriefingShare {
  briefing: BriefingId
  /** Whether that briefing was thrown away: a frozen link is open still. */
  isBinned: boolean
}

/** Every link that was made to any briefing, the newest first. */
export const listAllBriefingShares = async (
  { db }: Store,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ shares: LeadingShare[]; total: number }> => {
  const rows = await db
    .selectFrom('briefing_shares')
    .innerJoin('briefings', 'briefings.key', 'briefing_shares.briefing_key')
    .selectAll('briefing_shares')
    .select(['briefings.id as briefing', 'briefings.deleted'])
    .orderBy('briefing_shares.key', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await db
    .selectFrom('briefing_shares')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const shares = rows.map(({ briefing, deleted, ...row }) => ({
    ...toShare(row),
    briefing: briefingIdSchema.parse(briefing),
    isBinned: deleted !== null,
  }))
  return { shares, total }
}

/** Every link that was made to a briefing, the newest first. */
export const listBriefingShares = async ({ db }: Store, id: BriefingId): Promise<BriefingShare[]> => {
  const rows = await db
    .selectFrom('briefing_shares')
    .innerJoin('briefings', 'briefings.key', 'briefing_shares.briefing_key')
    .selectAll('briefing_shares')
    .where('briefings.id', '=', id)
    .orderBy('briefing_shares.key', 'desc')
    .execute()
  return rows.map(toShare)
}
