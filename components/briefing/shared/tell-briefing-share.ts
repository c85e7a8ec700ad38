import type { SharedDeck } from '@/lib/client/use-shared-deck'
import type { Words } from '@/components/words/make-words'
import { formatInstant } from '@/components/share/format-instant'

/** `Live`, or `Frozen 2025-03-14 06:00 UTC · 3f09a1`, and who made the link. */
export const tellBriefingShare = ({ t }: Words, share: SharedDeck['share']): string => {
  const at = formatInstant(share.created)
  const kind = share.hash ? t('share.pictureFrozen', { at, hash: share.hash.slice(0, 6) }) : t('share.live')
  return share.author ? `${kind} · ${t('share.by', { who: share.author })}` : kind
}
