import type { StoryDetail } from '@/lib/client'
import { STATUSES, nameEvent } from '@/components/words/old'
import { formatSpan } from '@/components/words/old'
import { describePlace } from '@/components/words/old'
import type { NamedPlace } from './count-places'
import styles from './print-list.module.css'

/** On paper only: the places by the numbers that stand in the text, and what is reported. */
export const PrintList = ({ detail, named }: { detail: StoryDetail; named: readonly NamedPlace[] }) => {
  const reports = detail.reports.filter(({ repeatOf }) => repeatOf === undefined)
  return (
    <div className={styles.print}>
      {named.length > 0 && (
        <section>
          <h2 className={styles.title}>Places</h2>
          <ol className={styles.list}>
            {named.map(({ place }) => (
              <li key={place.id}>
                {place.name}, {describePlace(place)}: {place.point[1].toFixed(4)}, {place.point[0].toFixed(4)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {reports.length > 0 && (
        <section>
          <h2 className={styles.title}>Reports</h2>
          <ul className={styles.list}>
            {reports.map(({ id, where, dates, start, end, ...report }) => (
              <li key={id}>
                {nameEvent(report)}, {STATUSES[report.status].name.toLowerCase()}
                {dates && `, ${formatSpan(dates.from, dates.to, 'short')}`}
                {where && `, ${where.words}`}: “{detail.story.text.slice(start, end)}”
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
