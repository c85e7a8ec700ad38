import { type Result, fail, ok } from '@/lib/domain'
import { type Briefing, briefingIdSchema } from '@/lib/domain/briefing'
import type { BriefingShare } from '@/lib/domain/briefing-share'
import type { Redaction } from '@/lib/domain/redaction'
import { readShareCode } from '@/lib/link/share-code'
import type { Store } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'
import { getBriefingShare } from '@/lib/store/get-briefing-share'
import { withoutNotes } from './without-notes'

export interface FoundBriefing {
  share: BriefingShare
  /** As whoever has the link sees it. */
  briefing: Briefing
  /** What was taken out of it. */
  redactions: Redaction[]
}

/** Why a link to a briefing leads nowhere: a closed list. */
type NoBriefing = 'share-cut' | 'share-not-found' | 'share-revoked' | 'share-expired' | 'briefing-not-found'

/** The briefing behind the code of an address, if it may be opened at this instant. */
export const findBriefingShare = async (
  store: Store,
  given: string,
  now: number,
): Promise<Result<FoundBriefing, NoBriefing> & { share?: BriefingShare }> => {
  const code = readShareCode(given)
  if (!code.ok) return fail(code.why === 'cut' ? 'share-cut' : 'share-not-found')
  const kept = await getBriefingShare(store, code.value)
  if (!kept) return fail('share-not-found')
  const { share } = kept
  if (share.revoked) return { ...fail('share-revoked'), share }
  if (share.expires !== null && Date.parse(share.expires) <= now) return { ...fail('share-expired'), share }
  const briefing = kept.frozen ?? (await getBriefing(store, kept.briefing))
  if (!briefing) return fail('briefing-not-found')
  return ok({ share, briefing: forReaders(share, briefing), redactions: kept.redactions })
}

/** The briefing bears the code as its id: its own would open it after the link was ended. Both are twelve letters of one kind. */
const forReaders = ({ code }: BriefingShare, briefing: Briefing): Briefing => ({
  ...withoutNotes(briefing),
  id: briefingIdSchema.parse(code),
})
