import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { casualtyKinds, isRefused, type Report, tellExactness } from '@/lib/domain'
import { CorrectReportDialog } from '@/components/corrections/correct-report-dialog'
import { Button } from '@/components/ui/button'
import { EventSymbol } from '@/components/ui/event-symbol'
import { nameEvent } from '@/components/words/name-event'
import { sideName, tellCount, tellWhen } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './details.module.css'

/** What a report of the story says, as it was read or decided. */
export const ReportDetails = ({ report, publishedAt }: { report: Report; publishedAt: string | null }) => {
  const words = useWords()
  const { t } = words
  const [correcting, setCorrecting] = useState(false)
  const { where, dates, attribution, status, statusWhy, casualties, eventType } = report
  return (
    <section className={styles.details} aria-labelledby="report-name">
      <div className={styles.head}>
        <EventSymbol type={eventType} status={status} size={28} />
        <div>
          <h2 id="report-name" className={styles.name}>
            {nameEvent(words, report)}
          </h2>
          <p className={styles.what}>{t(`eventTypes.${eventType}.name`)}</p>
        </div>
      </div>
      {isRefused(report) && <p className={styles.what}>{t('reader.refused')}</p>}
      <Button onClick={() => setCorrecting(true)}>
        <PencilLine /> {t('reader.correct')}
      </Button>
      {correcting && (
        <CorrectReportDialog
          told={[report]}
          lead={report}
          eventId={null}
          onClose={() => setCorrecting(false)}
        />
      )}
      <dl className={styles.facts}>
        <dt>{t('reports.where')}</dt>
        <dd>
          {where ? <span lang="en">{where.words}</span> : t('reader.noPlaceNamed')}
          {where && <span className={styles.input}>{t(`exactnesses.${tellExactness(where)}.name`)}</span>}
          {where?.why && (
            <span className={styles.input} lang="en">
              {where.why}
            </span>
          )}
        </dd>
        <dt>{t('reports.when')}</dt>
        <dd>
          {tellWhen(words, dates, publishedAt)}
          {dates?.surface && (
            <span className={styles.input}>{t('reports.surface', { surface: dates.surface })}</span>
          )}
        </dd>
        <dt>{t('reports.whoSays')}</dt>
        <dd>
          {attribution.length === 0 && t('names.paperItself')}
          {attribution.map(({ name, side, start }) => (
            <p key={start}>
              {name}
              {side && <span className={styles.input}>{sideName(words, side)}</span>}
            </p>
          ))}
        </dd>
        <dt>{t('reports.howSure')}</dt>
        <dd>
          {t(`statuses.${status}.name`)}
          <span className={styles.input} lang="en">
            {statusWhy}
          </span>
        </dd>
        {casualtyKinds.map((kind) => {
          const count = casualties[kind]
          return (
            count && (
              <div key={kind} className={styles.appearance}>
                <dt>{t(`reader.casualties.${kind}`)}</dt>
                <dd>{tellCount(words, count)}</dd>
              </div>
            )
          )
        })}
      </dl>
    </section>
  )
}
