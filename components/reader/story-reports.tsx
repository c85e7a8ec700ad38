import type { StoryDetail } from '@/lib/client'
import type { Figure, Report } from '@/lib/domain'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hidden } from '@/components/ui/hidden'
import { STATUSES, nameEvent } from '@/components/words/old'
import { tellCount } from '@/components/words/old'
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
  const reports = detail.reports.filter(({ repeatOf }) => repeatOf === undefined)
  const isLit = ({ start, end }: Span) => lit?.start === start && lit.end === end
  return (
    <>
      <section className={styles.group} aria-labelledby="story-reports">
        <h2 id="story-reports" className={styles.title}>
          Reports <span>{reports.length}</span>
        </h2>
        {reports.length === 0 && <p className={styles.none}>No event of a conflict is reported.</p>}
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
            Figures <span>{detail.figures.length}</span>
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

const ReportWords = ({ report }: { report: Report }) => (
  <>
    <EventSymbol type={report.eventType} status={report.status} size={20} />
    <span className={styles.name}>
      {nameEvent(report)}
      <Hidden>, {STATUSES[report.status].name.toLowerCase()}</Hidden>
      <span className={styles.where}>{report.where?.words ?? 'no place named'}</span>
    </span>
  </>
)

const FigureWords = ({ figure }: { figure: Figure }) => (
  <>
    <span className={styles.name}>{figure.subject}</span>
    <span className={styles.count}>{tellCount(figure.quantity)}</span>
  </>
)
