import type { EventDetail } from '@/lib/client'
import { type Actor, tellExactness } from '@/lib/domain'
import { CopyCoordinates } from '@/components/coordinates/copy-coordinates'
import { When } from '@/components/ui/when'
import { capital } from '@/components/words/capital'
import { sideName, tellDifferences, tellWhen } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import { CasualtyFacts } from './casualty-facts'
import styles from './event-card.module.css'
import type { ToldAccount } from './to-accounts'

/** What is known of an event: where, when, how sure and why, who, how many. */
export const EventFacts = ({ event, accounts }: { event: EventDetail; accounts: ToldAccount[] }) => {
  const words = useWords()
  const { t } = words
  const { report, publishedAt } = event.lead
  const { where, dates } = report
  const others = event.differs.filter((field) => !field.startsWith('casualties.'))
  return (
    <dl className={styles.facts}>
      <dt>{t('reports.where')}</dt>
      <dd>
        {where ? <span lang="en">{capital(where.words)}</span> : t('reports.noPlace')}
        {where && <p className={styles.why}>{t(`exactnesses.${tellExactness(where)}.name`)}</p>}
        {where?.why && (
          <p className={styles.why} lang="en">
            {capital(where.why)}
          </p>
        )}
        {where?.point && (
          <CopyCoordinates
            at={where.point}
            {...(where.geoPrecision === 1 ? {} : { note: t('reports.markNotNamed') })}
          />
        )}
      </dd>
      <dt>{t('reports.when')}</dt>
      <dd>
        {capital(tellWhen(words, dates, publishedAt))}
        {dates?.surface && (
          <p className={styles.why}>
            {publishedAt ? (
              <>
                {t('reports.surfaceToldOn', { surface: trim(dates.surface) })} <When at={publishedAt} />
              </>
            ) : (
              t('reports.surface', { surface: trim(dates.surface) })
            )}
          </p>
        )}
      </dd>
      <dt>{t('reports.howSure')}</dt>
      <dd>
        {t(`statuses.${event.status}.name`)}
        <p className={styles.why} lang="en">
          {capital(event.statusWhy)}
        </p>
      </dd>
      <CasualtyFacts accounts={accounts} differs={event.differs} />
      <Actors actors={accounts.flatMap(({ told }) => told.flatMap((one) => one.report.actors))} />
      {others.length > 0 && (
        <>
          <dt>{t('reports.disagreement')}</dt>
          <dd className={styles.differs}>{capital(tellDifferences(words, others))}</dd>
        </>
      )}
    </dl>
  )
}

const ROLES: readonly Actor['role'][] = ['initiator', 'target', 'other']

const Actors = ({ actors }: { actors: readonly Actor[] }) => {
  const words = useWords()
  return ROLES.map((role) => {
    const those = actors.filter((actor) => actor.role === role)
    const different = those.filter(
      (actor, index) => those.findIndex((other) => other.name === actor.name) === index,
    )
    if (different.length === 0) return null
    return (
      <div key={role} className={styles.pair}>
        <dt>{words.t(`reports.roles.${role}`)}</dt>
        <dd>
          {different.map((actor) => (
            <p key={actor.name}>
              {capital(actor.name)}
              {actor.side && !actor.name.includes(sideName(words, actor.side)) && (
                <span className={styles.why}> {sideName(words, actor.side)}</span>
              )}
            </p>
          ))}
        </dd>
      </div>
    )
  })
}

const trim = (words: string): string => words.replace(/[.,;:\s]+$/, '')
