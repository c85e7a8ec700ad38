import type { EventDetail } from '@/lib/client'
import { type Actor, tellExactness } from '@/lib/domain'
import { CopyCoordinates } from '@/components/coordinates/copy-coordinates'
import { When } from '@/components/ui/when'
import { EXACTNESSES, STATUSES } from '@/components/words/old'
import { sideName, tellDifferences, tellWhen } from '@/components/words/old'
import { CasualtyFacts } from './casualty-facts'
import styles from './event-card.module.css'
import type { ToldAccount } from './to-accounts'

/** What is known of an event: where, when, how sure and why, who, how many. */
export const EventFacts = ({ event, accounts }: { event: EventDetail; accounts: ToldAccount[] }) => {
  const { report, publishedAt } = event.lead
  const { where, dates } = report
  const others = event.differs.filter((field) => !field.startsWith('casualties.'))
  return (
    <dl className={styles.facts}>
      <dt>Where</dt>
      <dd>
        {where ? capital(where.words) : 'No place told'}
        {where && <p className={styles.why}>{EXACTNESSES[tellExactness(where)].name}</p>}
        {where?.why && <p className={styles.why}>{capital(where.why)}</p>}
        {where?.point && (
          <CopyCoordinates
            at={where.point}
            {...(where.geoPrecision === 1
              ? {}
              : { note: 'Where its mark stands. Nobody named this point: the words mean more than it.' })}
          />
        )}
      </dd>
      <dt>When</dt>
      <dd>
        {capital(tellWhen(dates, publishedAt))}
        {dates?.surface && (
          <p className={styles.why}>
            “{trim(dates.surface)}”
            {publishedAt && (
              <>
                , told on <When at={publishedAt} />
              </>
            )}
          </p>
        )}
      </dd>
      <dt>How sure</dt>
      <dd>
        {STATUSES[event.status].name}
        <p className={styles.why}>{capital(event.statusWhy)}</p>
      </dd>
      <CasualtyFacts accounts={accounts} differs={event.differs} />
      <Actors actors={accounts.flatMap(({ told }) => told.flatMap((one) => one.report.actors))} />
      {others.length > 0 && (
        <>
          <dt>Disagreement</dt>
          <dd className={styles.differs}>{capital(tellDifferences(others))}</dd>
        </>
      )}
    </dl>
  )
}

const ROLES: readonly { role: Actor['role']; name: string }[] = [
  { role: 'initiator', name: 'Who acts' },
  { role: 'target', name: 'Against' },
  { role: 'other', name: 'Also named' },
]

const Actors = ({ actors }: { actors: readonly Actor[] }) =>
  ROLES.map(({ role, name }) => {
    const those = actors.filter((actor) => actor.role === role)
    const different = those.filter(
      (actor, index) => those.findIndex((other) => other.name === actor.name) === index,
    )
    if (different.length === 0) return null
    return (
      <div key={role} className={styles.pair}>
        <dt>{name}</dt>
        <dd>
          {different.map((actor) => (
            <p key={actor.name}>
              {capital(actor.name)}
              {actor.side && !actor.name.includes(sideName(actor.side)) && (
                <span className={styles.why}> {sideName(actor.side)}</span>
              )}
            </p>
          ))}
        </dd>
      </div>
    )
  })

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const trim = (words: string): string => words.replace(/[.,;:\s]+$/, '')
