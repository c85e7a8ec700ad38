import type { StoryDetail } from '@/lib/client'
import { formatSpan } from '@/components/words/format-span'
import { nameEvent } from '@/components/words/name-event'
import { describePlace } from '@/components/words/place-words'
import { useWords } from '@/components/words/use-words'
import type { NamedPlace } from './count-places'
import styles from './print-list.module.css'

/** On paper only: the places by the numbers that stand in the text, and what is reported. */
export const PrintList = ({ detail, named }: { detail: StoryDetail; named: readonly NamedPlace[] }) => {
  const words = useWords()
  const { t } = words
  const reports = detail.reports.filter(({ repeatOf }) => repeatOf === undefined)
  return (
    <div className={styles.print} lang={words.language}>
      {named.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('reader.placesOnPaper')}</h2>
          <ol className={styles.list}>
            {named.map(({ place }) => (
              <li key={place.id}>
                {place.name}, {describePlace(words, place)}: {place.point[1].toFixed(4)},{' '}
                {place.point[0].toFixed(4)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {reports.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('reader.reports')}</h2>
          <ul className={styles.list}>
            {reports.map(({ id, where, dates, start, end, ...report }) => (
              <li key={id}>
                {t('reader.reportName', {
                  event: nameEvent(words, report),
                  status: t(`statuses.${report.status}.name`).toLowerCase(),
                })}
                {dates && `, ${formatSpan(words, dates.from, dates.to, 'short')}`}
                {where && `, ${where.words}`}:{' '}
                {t('reports.surface', { surface: detail.story.text.slice(start, end) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
