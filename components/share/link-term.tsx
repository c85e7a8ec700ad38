import page from '@/components/ui/page.module.css'
import { When } from '@/components/ui/when'
import { useWords } from '@/components/words/use-words'
import { type Term, isOver } from './is-over'

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
