import type { EventSummary } from '@/lib/client'
import { MarkedSentence } from '@/components/excerpts/marked-sentence'
import { moveFocus } from '@/components/excerpts/move-focus'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hidden } from '@/components/ui/hidden'
import { STATUSES, nameEvent } from '@/components/words/old'
import { tellDifferences, tellExact, tellOrigins, tellWhen } from '@/components/words/old'
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
  const { report, publishedAt } = event.lead
  const differences = tellDifferences(event.differs)
  return (
    <article className={styles.item} data-hovered={hovered || undefined}>
      <button
        type="button"
        className={styles.open}
        ref={onShown}
        onClick={onSelect}
        onKeyDown={moveFocus}
        onPointerEnter={() => onHover(true)}
        onPointerLeave={() => onHover(false)}
        onFocus={() => onHover(true)}
        onBlur={() => onHover(false)}
      >
        <EventSymbol type={event.eventType} status={event.status} />
        <span className={styles.words}>
          <Hidden>
            {nameEvent(event)}, {STATUSES[event.status].name.toLowerCase()}:{' '}
          </Hidden>
          <MarkedSentence {...markOf(event.lead)} />
          <span className={styles.meta}>
            {[
              tellWhen(report.dates, publishedAt),
              tellExact(report.where),
              tellOrigins(event.independent),
            ].join(' · ')}
            {differences && (
              <>
                {' · '}
                <span className={styles.differs}>{differences}</span>
              </>
            )}
          </span>
        </span>
      </button>
    </article>
  )
}
