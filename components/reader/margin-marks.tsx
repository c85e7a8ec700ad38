import { useView } from '@/lib/client'
import type { Report } from '@/lib/domain'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hint } from '@/components/ui/hint'
import { STATUSES, nameEvent } from '@/components/words/old'
import styles from './margin-marks.module.css'

type Props = {
  text: string
  reports: readonly Report[]
  /** Shows the words while a mark is pointed at or focused. */
  onPoint: (words: { start: number; end: number } | null) => void
}

/** The reports of a paragraph, in its margin: pointing shows their words, a click keeps them marked. */
export const MarginMarks = ({ text, reports, onPoint }: Props) => {
  const [view, setView] = useView()
  if (reports.length === 0) return null
  return (
    <span className={styles.marks}>
      {reports.map(({ id, start, end, eventType, subEventType, status }) => {
        const at = `${start}-${end}`
        const words = text.slice(start, end).replaceAll(/\s+/g, ' ')
        const name = `${nameEvent({ eventType, subEventType })}, ${STATUSES[status].name.toLowerCase()}`
        return (
          <Hint
            key={id}
            side="left"
            text={
              <>
                {name}: “{words}”
              </>
            }
          >
            <button
              type="button"
              className={styles.mark}
              aria-pressed={view.at === at}
              aria-label={`${name}: mark “${words}”`}
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
