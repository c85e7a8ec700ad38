import { Undo2 } from 'lucide-react'
import { type BinnedBriefing, useBriefingChanges } from '@/lib/client/use-briefings'
import { useDecisions } from '@/components/corrections/decisions'
import { Button } from '@/components/ui/button'
import { Hidden } from '@/components/ui/hidden'
import page from '@/components/ui/page.module.css'
import { When } from '@/components/ui/when'
import { formatSpan } from '@/components/words/format-span'
import { useWords } from '@/components/words/use-words'
import styles from './bin.module.css'

/** A briefing that was thrown away. */
export const BinnedBriefingRow = ({ briefing }: { briefing: BinnedBriefing }) => {
  const words = useWords()
  const { t } = words
  const { takeBack, throwAway } = useBriefingChanges()
  const { perform } = useDecisions()
  const { id, title, days, slides, deleted } = briefing
  const back = (): void =>
    void perform(
      () => takeBack(id),
      `${t('briefing.list.takenBack')}: ${title}`,
      (by) => throwAway(id, by),
    )
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <p className={styles.name}>{title}</p>
        <p className={page.meta}>
          {days ? formatSpan(words, days.from, days.to, 'short') : t('briefing.list.noDays')} ·{' '}
          {t('briefing.list.slides', { count: slides })}
        </p>
        <p className={page.meta}>
          {t('bin.putBy', { who: deleted.by })} <When at={deleted.at} />
        </p>
      </div>
      <Button onClick={back}>
        <Undo2 /> {t('bin.takeOut')}
        <Hidden>: {title}</Hidden>
      </Button>
    </li>
  )
}
