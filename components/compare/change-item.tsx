import { type EventMark, useEvent } from '@/lib/client'
import type { Change } from '@/lib/compare/compare-spans'
import { ItemButton } from '@/components/excerpts/item-button'
import styles from '@/components/reports/event-item.module.css'
import { EventSymbol } from '@/components/ui/event-symbol'
import { Hidden } from '@/components/ui/hidden'
import { languageOfText } from '@/components/words/language-of-text'
import { nameEvent } from '@/components/words/name-event'
import { tellWhen } from '@/components/words/report-words'
import { useWords } from '@/components/words/use-words'
import own from './change-list.module.css'

type Props = {
  event: EventMark
  change: Change
  hovered: boolean
  /** Called with its button when that is in the page. */
  onShown: (button: HTMLButtonElement | null) => void
  onSelect: () => void
  onHover: (hovering: boolean) => void
}

/** A report of the comparison: click or Enter opens its card. */
export const ChangeItem = ({ event, change, hovered, onShown, onSelect, onHover }: Props) => {
  const words = useWords()
  const { t } = words
  const { eventType, status, words: where, dates, publishedAt, independent } = event.properties
  // Marks come without their sentences: of thousands only those in sight are read.
  const { data } = useEvent(event.id)
  const excerpt = data?.lead.excerpt ?? '…'
  return (
    <article className={styles.item} data-hovered={hovered || undefined}>
      <ItemButton className={styles.open} ref={onShown} onSelect={onSelect} onHover={onHover}>
        <span className={own.symbol} data-change={change}>
          <EventSymbol type={eventType} status={status} />
        </span>
        <span className={styles.words}>
          <Hidden>
            {t('reports.eventStatus', {
              event: t(`compare.changes.${change}`),
              status: t(`statuses.${status}.name`).toLowerCase(),
            })}{' '}
          </Hidden>
          <span className={own.what}>
            {nameEvent(words, event.properties)}: <span lang="en">{where}</span>
          </span>
          <span className={own.excerpt} lang={languageOfText(excerpt)}>
            {excerpt}
          </span>
          <span className={styles.meta}>
            {[tellWhen(words, dates, publishedAt), t('counts.origins', { count: independent })].join(' · ')}
          </span>
        </span>
      </ItemButton>
    </article>
  )
}
