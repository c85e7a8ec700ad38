import { useTranslations } from 'use-intl/react'
import { type EventSummary, useEventList, useRefresh } from '@/lib/client'
import type { EventId, Filter } from '@/lib/domain'
import { SkeletonList } from '@/components/excerpts/skeleton-list'
import styles from '@/components/excerpts/not-placed-tray.module.css'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EventItem } from './event-item'

type Props = { filter: Filter; onSelect: (event: EventId) => void }

type Reason = { id: 'no-place' | 'too-vague'; holds: (event: EventSummary) => boolean }

const REASONS: readonly Reason[] = [
  {
    id: 'no-place',
    holds: ({ lead }) => lead.report.where === null,
  },
  {
    id: 'too-vague',
    holds: ({ lead }) => lead.report.where !== null,
  },
]

/** Reports that are on no map, each with the reason. */
export const UnplacedEvents = ({ filter, onSelect }: Props) => {
  const t = useTranslations('reports')
  const { items, total, loaded, error, more } = useEventList(filter, false)
  const refresh = useRefresh()
  if (error) return <Notice error={error} retry={refresh} />
  if (!loaded) return <SkeletonList />
  return (
    <div className={styles.scroller}>
      {total === 0 && <p className={styles.none}>{t('allPlaced')}</p>}
      {REASONS.map((reason) => ({ ...reason, events: items.filter(reason.holds) }))
        .filter(({ events }) => events.length > 0)
        .map(({ id, events }) => (
          <section key={id} aria-labelledby={`why-${id}`}>
            <div className={styles.reason}>
              <h3 id={`why-${id}`} className={styles.name}>
                {t(`reasons.${id}.name`)} <span className={styles.count}>{events.length}</span>
              </h3>
              <p className={styles.definition}>{t(`reasons.${id}.definition`)}</p>
            </div>
            <ul>
              {events.map((event) => (
                <li key={event.id}>
                  <EventItem
                    event={event}
                    hovered={false}
                    onSelect={() => onSelect(event.id)}
                    onHover={() => {}}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {items.length < total && (
        <Button look="quiet" className={styles.more} onClick={more}>
          {t('showMore')}
        </Button>
      )}
    </div>
  )
}
