import type { Excerpt } from '@/lib/client'
import type { MentionId, PlaceId, Run } from '@/lib/domain'
import { VirtualList } from '@/components/ui/virtual-list'
import { nameOfGroup } from '@/components/words/group-names'
import { useWords } from '@/components/words/use-words'
import { ExcerptItem } from './excerpt-item'

type Props = {
  label: string
  items: readonly Excerpt[]
  total: number
  selected: MentionId | null
  hovered: PlaceId | null
  onSelect: (excerpt: Excerpt) => void
  onHover: (place: PlaceId | null) => void
  runs: readonly Run[]
  /** Called when the end comes near. */
  onMore: () => void
}

/** The sentences behind the marks. */
export const ExcerptList = ({
  label,
  items,
  total,
  selected,
  hovered,
  onSelect,
  onHover,
  ...list
}: Props) => {
  const words = useWords()
  return (
    <VirtualList
      label={label}
      items={items}
      total={total}
      idOf={({ mentionId }) => mentionId}
      inSight={selected}
      onMore={list.onMore}
      runs={list.runs}
      nameOf={(run) => nameOfGroup(words, run)}
    >
      {(excerpt) => (
        <ExcerptItem
          excerpt={excerpt}
          selected={excerpt.mentionId === selected}
          hovered={excerpt.placeId !== null && excerpt.placeId === hovered}
          onSelect={() => onSelect(excerpt)}
          onHover={(hovering) => onHover(hovering ? excerpt.placeId : null)}
        />
      )}
    </VirtualList>
  )
}
