import type { StoryDetail } from '@/lib/client'
import type { Figure, Report } from '@/lib/domain'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hidden } from '@/components/ui/hidden'
import { nameEvent } from '@/components/words/name-event'
import { tellCount } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './story-places.module.css'

type Span = { start: number; end: number }
type Props = {
  detail: Pick<StoryDetail, 'reports' | 'figures'>
  /** The words that were led to. */
  lit: Span | null
  onSelectReport: (report: Report) => void
  onSelectFigure: (figure: Figure) => void
}

/** What the story reports and the numbers it gives; each leads to its words. */
export const StoryReports = ({ detail, lit, onSelectReport, onSelectFigure }: Props) => {
  const { t } = useWords()
  const reports = detail.reports.filter(({ repeatOf }) => repeatOf === undefined)
  const isLit = ({ start, end }: Span) => lit?.start === start && lit.end === end
  return (
    <>
      <section className={styles.group} aria-labelledby="story-reports">
        <h2 id="story-reports" className={styles.title}>
          {t('reader.reports')} <span>{reports.length}</span>
        </h2>
        {reports.length === 0 && <p className={styles.none}>{t('reader.noReports')}</p>}
        <ul>
          {reports.map((report) => (
            <li key={report.id}>
              <button
                type="button"
                className={styles.place}
                aria-pressed={isLit(report)}
                onClick={() => onSelectReport(report)}
              >
                <ReportWords report={report} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      {detail.figures.length > 0 && (
        <section className={styles.group} aria-labelledby="story-figures">
          <h2 id="story-figures" className={styles.title}>
            {t('reader.figures')} <span>{detail.figures.length}</span>
          </h2>
          <ul>
            {detail.figures.map((figure) => (
              <li key={figure.id}>
                <button
                  type="button"
                  className={styles.place}
                  aria-pressed={isLit(figure)}
                  onClick={() => onSelectFigure(figure)}
                >
                  <FigureWords figure={figure} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const ReportWords = ({ report }: { report: Report }) => {
  const words = useWords()
  const { t } = words
  return (
    <>
      <EventSymbol type={report.eventType} status={report.status} size={20} />
      <span className={styles.name}>
        {nameEvent(words, report)}
        <Hidden>, {t(`statuses.${report.status}.name`).toLowerCase()}</Hidden>
        <span className={styles.where} lang={report.where ? 'en' : undefined}>
          {report.where?.words ?? t('reader.noPlaceNamedInList')}
        </span>
      </span>
    </>
  )
}

const FigureWords = ({ figure }: { figure: Figure }) => {
  const words = useWords()
  return (
    <>
      <span className={styles.name} lang="en">
        {figure.subject}
      </span>
      <span className={styles.count}>{tellCount(words, figure.quantity)}</span>
    </>
  )
}
