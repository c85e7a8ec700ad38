import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type EventDetail, RequestError, quietly, useEvent, useRefresh, useView } from '@/lib/client'
import type { EventId } from '@/lib/domain'
import { selectEvent } from '@/lib/link'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { CorrectEvent } from '@/components/corrections/correct-event'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Notice } from '@/components/ui/notice'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import head from '@/components/excerpts/list-panel.module.css'
import { EVENT_TYPES, STATUSES, SUB_EVENT_TYPES, nameEvent } from '@/components/words/old'
import { sideName, tellAccounts } from '@/components/words/old'
import { CopyLink } from './copy-link'
import styles from './event-card.module.css'
import { EventFacts } from './event-facts'
import { nameAccount, toAccounts } from './to-accounts'
import { ToldSentence } from './told-sentence'

/** One event: what is known of it, and every account with its sentence. */
export const EventCard = ({ id, fromList }: { id: EventId; fromList: boolean }) => {
  const [, setView] = useView()
  const { data, error } = useEvent(id)
  const refresh = useRefresh()
  const announce = useAnnounce()
  const event = data?.id === id ? data : undefined
  const title = useRef<HTMLHeadingElement>(null)
  const name = event && nameEvent(event)
  useEffect(() => {
    if (!name) return
    announce(`${name}, card opened`)
    // Chosen from the list, whose row is gone now: the reader goes on in the card.
    if (fromList && document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [announce, name, fromList])
  return (
    <>
      <div className={head.head}>
        <Button
          look="quiet"
          square
          aria-label="Back to the reports"
          onClick={() => setView(selectEvent(null))}
        >
          <ArrowLeft />
        </Button>
        <h2 className={head.title} id="reports" tabIndex={-1} ref={title}>
          Report
        </h2>
        {event && <CopyLink />}
      </div>
      {event ? (
        <Card event={event} />
      ) : error instanceof RequestError && error.status === 404 ? (
        <div className={styles.gone}>
          <p>This report goes by another name since more stories were read, or is told no longer.</p>
          <Button onClick={() => setView(selectEvent(null), quietly)}>Back to the reports</Button>
        </div>
      ) : error ? (
        <Notice error={error} retry={refresh} />
      ) : (
        <SkeletonList />
      )}
    </>
  )
}

const Card = ({ event }: { event: EventDetail }) => {
  const accounts = toAccounts(event)
  const { eventType, subEventType, status } = event
  const type = EVENT_TYPES[eventType]
  return (
    <article className={styles.card} aria-label={nameEvent(event)}>
      <div className={styles.top}>
        <EventSymbol type={eventType} status={status} size={28} />
        <div>
          <h3 className={styles.name}>{nameEvent(event)}</h3>
          <p className={styles.why}>
            {type.name}
            {subEventType && `: ${SUB_EVENT_TYPES[subEventType].name}`}
          </p>
        </div>
      </div>
      <div className={styles.tools}>
        <CorrectEvent event={event} />
      </div>
      <EventFacts event={event} accounts={accounts} />
      <section className={styles.accounts} aria-labelledby="accounts">
        <h3 id="accounts" className={styles.heading}>
          Who says so
        </h3>
        <p className={styles.why}>{tellAccounts(event)}</p>
        <ul>
          {accounts.map((account) => (
            <li key={`${account.origin} ${account.source}`} className={styles.account}>
              <p className={styles.who}>
                <EventSymbol type={null} status={account.status} size={18} />
                <span>
                  {nameAccount(account)}
                  {account.side && <span className={styles.why}> · {sideName(account.side)}</span>}
                  <span className={styles.why}> · {STATUSES[account.status].name.toLowerCase()}</span>
                </span>
              </p>
              {account.told.map((told) => (
                <ToldSentence key={told.report.id} told={told} />
              ))}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
