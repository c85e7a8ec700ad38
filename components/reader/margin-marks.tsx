import { useView } from '@/lib/client'
import type { Report } from '@/lib/domain'
import { EventSymbol } from '@/components/ui/event-symbol'
import { STATUSES, nameEvent } from '@/components/words/event-words'
import styles from './margin-marks.module.css'

/** The reports of a paragraph, in its margin; a click marks their words. */
export const MarginMarks = ({ reports }: { reports: readonly Report[] }) => {
  const [view, setView] = useView()
  if (reports.length === 0) return null
  return (
    <span className={styles.marks}>
      {reports.map(({ id, start, end, eventType, subEventType, status }) => {
        const at = `${start}-${end}`
        return (
          <button
            key={id}
            type="button"
            className={styles.mark}
            aria-pressed={view.at === at}
            aria-label={`${nameEvent({ eventType, subEventType })}, ${STATUSES[status].name.toLowerCase()}: mark its words`}
            onClick={() => setView({ at: view.at === at ? null : at })}
          >
            <EventSymbol type={eventType} status={status} size={20} />
          </button>
        )
      })}
    </span>
  )
}
