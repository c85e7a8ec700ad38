import { Copy, PresentationIcon, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useView } from '@/lib/client'
import { type BriefingSummary, useBriefingChanges } from '@/lib/client/use-briefings'
import { briefingLimits } from '@/lib/domain/briefing'
import { writeView } from '@/lib/link'
import { useDecisions } from '@/components/corrections/decisions'
import { formatInstant } from '@/components/share/format-instant'
import { Button } from '@/components/ui/button'
import { Hidden } from '@/components/ui/hidden'
import page from '@/components/ui/page.module.css'
import { formatSpan } from '@/components/words/format-span'
import { useWords } from '@/components/words/use-words'
import styles from './list.module.css'

/** A briefing in the list, and what is done with it. */
export const BriefingRow = ({ briefing }: { briefing: BriefingSummary }) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { duplicate, throwAway, takeBack } = useBriefingChanges()
  const { perform } = useDecisions()
  const { id, title, days, slides, author, changed, template } = briefing
  const name = <Hidden>: {title}</Hidden>
  const copy = (): void => {
    const copied = t('briefing.editor.copyOf', { title }).slice(0, briefingLimits.title)
    void perform(() => duplicate(id, copied), copied, null)
  }
  const remove = (): void =>
    void perform(
      async (by) => {
        await throwAway(id, by)
        return true
      },
      `${t('briefing.list.thrown')}: ${title}`,
      () => takeBack(id),
    )
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <Link className={styles.name} href={writeView(`/briefings/${id}`, { theme: view.theme })}>
          {title}
        </Link>
        <p className={page.meta}>
          {[
            t(`briefing.templates.${template}.name`),
            days ? formatSpan(words, days.from, days.to, 'short') : t('briefing.list.noDays'),
            t('briefing.list.slides', { count: slides }),
            ...(author ? [t('briefing.list.by', { who: author })] : []),
            `${t('briefing.list.changed')} ${formatInstant(changed)}`,
          ].join(' · ')}
        </p>
      </div>
      <div className={styles.actions}>
        <a className={styles.link} href={`/briefings/${id}/present`}>
          <PresentationIcon aria-hidden /> {t('briefing.list.present')}
          {name}
        </a>
        <Button
          look="quiet"
          square
          onClick={copy}
          aria-label={`${t('briefing.list.duplicate')}: ${title}`}
          title={t('briefing.list.duplicate')}
        >
          <Copy />
        </Button>
        <Button
          look="quiet"
          square
          onClick={remove}
          aria-label={`${t('briefing.list.throwAway')}: ${title}`}
          title={t('briefing.list.throwAway')}
        >
          <Trash2 />
        </Button>
      </div>
    </li>
  )
}
