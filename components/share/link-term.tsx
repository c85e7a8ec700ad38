import type { Share } from '@/lib/domain/share'
import page from '@/components/ui/page.module.css'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'

type Term = Pick<Share, 'revoked' | 'expires'>

/** Whether nobody can open a link any more. `now`: an instant of the server. */
export const isOver = ({ revoked, expires }: Term, now: string): boolean =>
  revoked !== null || (expires !== null && Date.parse(expires) <= Date.parse(now))

/** Who ended a link, or until when it is open; nothing where it has no end. */
export const LinkTerm = ({ link, now }: { link: Term; now: string }) => {
  const { t } = useWords()
  const { revoked, expires } = link
  if (revoked)
    return (
      <p className={page.meta}>
        {t('share.endedBy', { who: revoked.by })} <When at={revoked.at} />
      </p>
    )
  if (!expires) return null
  return (
    <p className={page.meta}>
      {t(isOver(link, now) ? 'share.wasOpenUntil' : 'share.openUntil')} <When at={expires} />
    </p>
  )
}
