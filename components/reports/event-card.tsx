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
import { nameEvent } from '@/components/words/name-event'
import { sideName, tellAccounts } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import { CopyLink } from './copy-link'
import styles from './event-card.module.css'
import { EventFacts } from './event-facts'
import { nameAccount, toAccounts } from './to-accounts'
import { ToldSentence } from './told-sentence'

/** One event: what is known of it, and every account with its sentence. */
export const EventCard = ({ id, fromList }: { id: EventId; fromList: boolean }) => {
  const words = useWords()
  const { t } = words
  const [, setView] = useView()
  const { data, error } = useEvent(id)
  const refresh = useRefresh()
  const announce = useAnnounce()
  const event = data?.id === id ? data : undefined
  const title = useRef<HTMLHeadingElement>(null)
  const name = event && nameEvent(words, event)
  useEffect(() => {
    if (!name) return
    announce(t('reports.cardOpened', { event: name }))
    // Chosen from the list, whose row is gone now: the reader goes on in the card.
    if (fromList && document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [announce, name, fromList, t])
  return (
    <>
      <div className={head.head}>
        <Button look="quiet" square aria-label={t('reports.back')} onClick={() => setView(selectEvent(null))}>
          <ArrowLeft />
        </Button>
        <h2 className={head.title} id="reports" tabIndex={-1} ref={title}>
          {t('reports.report')}
        </h2>
        {event && <CopyLink />}
      </div>
      {event ? (
        <Card event={event} />
      ) : error instanceof RequestError && error.status === 404 ? (
        <div className={styles.gone}>
          <p>{t('reports.gone')}</p>
          <Button onClick={() => setView(selectEvent(null), quietly)}>{t('reports.back')}</Button>
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
  const words = useWords()
  const { t } = words
  const accounts = toAccounts(event)
  const { eventType, subEventType, status } = event
  return (
    <article className={styles.card} aria-label={nameEvent(words, event)}>
      <div className={styles.top}>
        <EventSymbol type={eventType} status={status} size={28} />
        <div>
          <h3 className={styles.name}>{nameEvent(words, event)}</h3>
          <p className={styles.why}>
            {t(`eventTypes.${eventType}.name`)}
            {subEventType && `: ${t(`subEventTypes.${subEventType}.name`)}`}
          </p>
        </div>
      </div>
      <div className={styles.tools}>
        <CorrectEvent event={event} />
      </div>
      <EventFacts event={event} accounts={accounts} />
      <section className={styles.accounts} aria-labelledby="accounts">
        <h3 id="accounts" className={styles.heading}>
          {t('reports.whoSays')}
        </h3>
        <p className={styles.why}>{tellAccounts(words, event)}</p>
        <ul>
          {accounts.map((account) => (
            <li key={`${account.origin} ${account.source}`} className={styles.account}>
              <p className={styles.who}>
                <EventSymbol type={null} status={account.status} size={18} />
                <span>
                  {nameAccount(words, account)}
                  {account.side && <span className={styles.why}> · {sideName(words, account.side)}</span>}
                  <span className={styles.why}> · {t(`statuses.${account.status}.name`).toLowerCase()}</span>
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
