import Link from 'next/link'
import { useTheme } from '@/lib/client'
import type { HoldingBriefing } from '@/lib/client/use-briefings'
import { writeView } from '@/lib/link'
import { useWords } from '@/components/words/use-words'
import styles from './still-held.module.css'

/** After a story was taken out of one briefing: the others that hold it still. */
export const StillHeld = ({ others }: { others: readonly HoldingBriefing[] }) => {
  const { t } = useWords()
  const { theme } = useTheme()
  return (
    <>
      <output>{t('briefing.redact.others', { count: others.length })}</output>
      <ul className={styles.list} aria-label={t('briefing.redact.holding')}>
        {others.map(({ id, title, isBinned }) => (
          <li key={id}>
            <Link href={writeView(isBinned ? '/bin' : `/briefings/${id}`, { theme })}>{title}</Link>
            {isBinned && ` (${t('briefing.redact.inBin')})`}
          </li>
        ))}
      </ul>
    </>
  )
}
