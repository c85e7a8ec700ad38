import { type LegendItem, listLegend } from '@/lib/briefing/list-legend'
import type { KeptEvent } from '@/lib/domain/kept-event'
import { EventSymbol } from '@/components/ui/event-symbol'
import { ExactnessSymbol } from '@/components/ui/exactness-symbol'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import styles from './slide-legend.module.css'

/** What the symbols of this slide mean, six at most. */
export const SlideLegend = ({ events }: { events: readonly KeptEvent[] }) => {
  const words = useWords()
  const items = listLegend(events)
  if (items.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={words.t('share.legend')} data-slide-legend>
      {items.map((item) => (
        <li key={Object.values(item).join(' ')} className={styles.item}>
          <span className={styles.symbol}>
            <Symbol item={item} />
          </span>
          {nameItem(words, item)}
        </li>
      ))}
    </ul>
  )
}

const Symbol = ({ item }: { item: LegendItem }) => {
  switch (item.kind) {
    case 'type':
      return <EventSymbol type={item.type} status={null} />
    case 'status':
      return <EventSymbol type={null} status={item.status} />
    case 'exactness':
      return <ExactnessSymbol exactness={item.exactness} />
  }
}

export const nameItem = ({ t }: Words, item: LegendItem): string => {
  switch (item.kind) {
    case 'type':
      return t(`eventTypes.${item.type}.short`)
    case 'status':
      return t(`statuses.${item.status}.name`)
    case 'exactness':
      return t(`exactnesses.${item.exactness}.name`)
    default:
      return item satisfies never
  }
}
