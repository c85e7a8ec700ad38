import { type LegendItem, listLegend } from '@/lib/briefing/list-legend'
import type { KeptEvent } from '@/lib/domain/kept-event'
import { EventSymbol } from '@/components/ui/event-symbol'
import { ExactnessSymbol } from '@/components/ui/exactness-symbol'
import { useWords } from '@/components/words/use-words'
import { nameLegendItem } from '../tell/name-legend-item'
import styles from './slide-legend.module.css'

/** What the symbols of this slide mean, six at most. */
export const SlideLegend = ({ events }: { events: readonly KeptEvent[] }) => {
  const words = useWords()
  const items = listLegend(events)
  if (items.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={words.t('share.legend')} data-slide-legend data-over-map>
      {items.map((item) => (
        <li key={Object.values(item).join(' ')} className={styles.item}>
          <span className={styles.symbol}>
            <Symbol item={item} />
          </span>
          {nameLegendItem(words, item)}
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
