import type { ReactNode } from 'react'
import type { EventDetail } from '@/lib/client'
import { EventSymbol } from '@/components/ui/event-symbol'
import { nameEvent } from '@/components/words/name-event'
import { sideName, tellAccounts } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './event-card.module.css'
import { EventFacts } from './event-facts'
import { nameAccount, toAccounts } from './to-accounts'
import { ToldSentence } from './told-sentence'

type Props = {
  event: EventDetail
  /** What may be done with it. */
  tools?: ReactNode
  /** In a page of another site: stories open in a window of their own. */
  isApart?: boolean
}

/** What is known of an event, and every account with its sentence. */
export const EventBody = ({ event, tools, isApart = false }: Props) => {
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
      {tools && <div className={styles.tools}>{tools}</div>}
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
                <ToldSentence key={told.report.id} told={told} isApart={isApart} />
              ))}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
