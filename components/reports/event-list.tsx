import type { EventSummary } from '@/lib/client'
import type { EventId, Run } from '@/lib/domain'
import { VirtualList } from '@/components/ui/virtual-list'
import { nameOfGroup } from '@/components/words/group-names'
import { useWords } from '@/components/words/use-words'
import { EventItem } from './event-item'
import { useReturnFocus } from './use-return-focus'

type Props = {
  items: readonly EventSummary[]
  total: number
  hovered: EventId | null
  /** The report whose card was open last: its row is where the reader comes back to. */
  last: EventId | null
  onSelect: (event: EventId) => void
  onHover: (event: EventId | null) => void
  runs: readonly Run[]
  onMore: () => void
}

/** What happened, each event once. */
export const EventList = ({ items, total, hovered, last, onSelect, onHover, ...list }: Props) => {
  'use memo'
  const words = useWords()
  const returnFocus = useReturnFocus(last)
  return (
    <VirtualList
      label={words.t('reports.name')}
      items={items}
      total={total}
      idOf={({ id }) => id}
      inSight={last}
      onMore={list.onMore}
      runs={list.runs}
      nameOf={(run) => nameOfGroup(words, run)}
    >
      {(event) => (
        <EventItem
          event={event}
          hovered={event.id === hovered}
          onShown={(button) => returnFocus(event.id, button)}
          onSelect={() => onSelect(event.id)}
          onHover={(hovering) => onHover(hovering ? event.id : null)}
        />
      )}
    </VirtualList>
  )
}
