import { useView } from '@/lib/client'
import type { Report } from '@/lib/domain'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hint } from '@/components/ui/hint'
import { nameEvent } from '@/components/words/name-event'
import { useWords } from '@/components/words/use-words'
import styles from './margin-marks.module.css'

type Props = {
  text: string
  reports: readonly Report[]
  /** Shows the words while a mark is pointed at or focused. */
  onPoint: (words: { start: number; end: number } | null) => void
}

/** The reports of a paragraph, in its margin: pointing shows their words, a click keeps them marked. */
export const MarginMarks = ({ text, reports, onPoint }: Props) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  if (reports.length === 0) return null
  return (
    <span className={styles.marks} lang={words.language}>
      {reports.map(({ id, start, end, eventType, subEventType, status }) => {
        const at = `${start}-${end}`
        const told = text.slice(start, end).replaceAll(/\s+/g, ' ')
        const report = t('reader.reportName', {
          event: nameEvent(words, { eventType, subEventType }),
          status: t(`statuses.${status}.name`).toLowerCase(),
        })
        return (
          <Hint key={id} side="left" text={t('reader.reportWords', { report, words: told })}>
            <button
              type="button"
              className={styles.mark}
              aria-pressed={view.at === at}
              aria-label={t('reader.markWords', { report, words: told })}
              onPointerEnter={() => onPoint({ start, end })}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint({ start, end })}
              onBlur={() => onPoint(null)}
              onClick={() => setView({ at: view.at === at ? null : at })}
            >
              <EventSymbol type={eventType} status={status} size={20} />
            </button>
          </Hint>
        )
      })}
    </span>
  )
}
