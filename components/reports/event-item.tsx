import type { EventSummary } from '@/lib/client'
import { MarkedSentence } from '@/components/excerpts/marked-sentence'
import { ItemButton } from '@/components/excerpts/item-button'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hidden } from '@/components/ui/hidden'
import { nameEvent } from '@/components/words/name-event'
import { tellDifferences, tellExact, tellWhen } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import styles from './event-item.module.css'
import { markOf } from './mark-of'

type Props = {
  event: EventSummary
  /** Its mark is pointed at on the map. */
  hovered: boolean
  /** Called with its button when that is in the page. */
  onShown?: (button: HTMLButtonElement | null) => void
  onSelect: () => void
  onHover: (hovering: boolean) => void
}

/** A report of the list: click or Enter opens its card. */
export const EventItem = ({ event, hovered, onShown, onSelect, onHover }: Props) => {
  'use memo'
  const words = useWords()
  const { t } = words
  const { report, publishedAt } = event.lead
  const differences = tellDifferences(words, event.differs)
  return (
    <article className={styles.item} data-hovered={hovered || undefined}>
      <ItemButton className={styles.open} ref={onShown} onSelect={onSelect} onHover={onHover}>
        <EventSymbol type={event.eventType} status={event.status} />
        <span className={styles.words}>
          <Hidden>
            {t('reports.eventStatus', {
              event: nameEvent(words, event),
              status: t(`statuses.${event.status}.name`).toLowerCase(),
            })}{' '}
          </Hidden>
          <MarkedSentence {...markOf(event.lead)} />
          <span className={styles.meta}>
            {[
              tellWhen(words, report.dates, publishedAt),
              tellExact(words, report.where),
              t('counts.origins', { count: event.independent }),
            ].join(' · ')}
            {differences && (
              <>
                {' · '}
                <span className={styles.differs}>{differences}</span>
              </>
            )}
          </span>
        </span>
      </ItemButton>
    </article>
  )
}
