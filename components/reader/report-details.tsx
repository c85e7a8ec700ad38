import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { casualtyKinds, isRefused, type Report, tellExactness } from '@/lib/domain'
import { CorrectReportDialog } from '@/components/corrections/correct-report-dialog'
import { Button } from '@/components/ui/button'
import { EventSymbol } from '@/components/ui/event-symbol'
import { EVENT_TYPES, EXACTNESSES, STATUSES, nameEvent } from '@/components/words/old'
import { sideName, tellCount, tellWhen } from '@/components/words/old'
import styles from './details.module.css'

/** What a report of the story says, as it was read or decided. */
export const ReportDetails = ({ report, publishedAt }: { report: Report; publishedAt: string | null }) => {
  const [correcting, setCorrecting] = useState(false)
  const { where, dates, attribution, status, statusWhy, casualties, eventType } = report
  return (
    <section className={styles.details} aria-labelledby="report-name">
      <div className={styles.head}>
        <EventSymbol type={eventType} status={status} size={28} />
        <div>
          <h2 id="report-name" className={styles.name}>
            {nameEvent(report)}
          </h2>
          <p className={styles.what}>{EVENT_TYPES[eventType].name}</p>
        </div>
      </div>
      {isRefused(report) && <p className={styles.what}>An analyst decided that nothing is reported here.</p>}
      <Button onClick={() => setCorrecting(true)}>
        <PencilLine /> Correct
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
        <dt>Where</dt>
        <dd>
          {where?.words ?? 'No place named'}
          {where && <span className={styles.input}>{EXACTNESSES[tellExactness(where)].name}</span>}
          {where?.why && <span className={styles.input}>{where.why}</span>}
        </dd>
        <dt>When</dt>
        <dd>
          {tellWhen(dates, publishedAt)}
          {dates?.surface && <span className={styles.input}>“{dates.surface}”</span>}
        </dd>
        <dt>Who says so</dt>
        <dd>
          {attribution.length === 0 && 'The paper itself'}
          {attribution.map(({ name, side, start }) => (
            <p key={start}>
              {name}
              {side && <span className={styles.input}>{sideName(side)}</span>}
            </p>
          ))}
        </dd>
        <dt>How sure</dt>
        <dd>
          {STATUSES[status].name}
          <span className={styles.input}>{statusWhy}</span>
        </dd>
        {casualtyKinds.map((kind) => {
          const count = casualties[kind]
          return (
            count && (
              <div key={kind} className={styles.appearance}>
                <dt>{kind.charAt(0).toUpperCase() + kind.slice(1)}</dt>
                <dd>{tellCount(count)}</dd>
              </div>
            )
          )
        })}
      </dl>
    </section>
  )
}
