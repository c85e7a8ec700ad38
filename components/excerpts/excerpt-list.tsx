import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Excerpt } from '@/lib/client'
import type { MentionId, PlaceId } from '@/lib/domain'
import { ExcerptItem } from './excerpt-item'
import styles from './excerpt-list.module.css'

type Props = {
  label: string
  items: readonly Excerpt[]
  total: number
  selected: MentionId | null
  hovered: PlaceId | null
  onSelect: (excerpt: Excerpt) => void
  onHover: (place: PlaceId | null) => void
  /** Called when the end comes near. */
  onMore: () => void
}

const SIZES = {
  item: 96, //    px, before an item is measured: two lines of text and one of meta
  overscan: 8, // items kept on both sides, so that Tab always finds the next one
  ahead: 20, //   items before the end at which more are asked for
}

/** Only the sentences near the window are in the page; each is measured once it is there. */
export const ExcerptList = ({ label, items, total, selected, hovered, onSelect, onHover, onMore }: Props) => {
  const scroller = useRef<HTMLDivElement>(null)
  // React's compiler leaves this component alone, as the virtual list needs.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => SIZES.item,
    getItemKey: (index) => items[index]?.mentionId ?? index,
    overscan: SIZES.overscan,
  })
  const rows = list.getVirtualItems()
  const end = rows.at(-1)?.index ?? 0

  useEffect(() => {
    if (end >= items.length - SIZES.ahead) onMore()
  }, [end, items.length, onMore])

  // A selection that comes from the map or from a link is brought into sight, once.
  const index = selected ? items.findIndex((item) => item.mentionId === selected) : -1
  const { scrollToIndex } = list
  useEffect(() => {
    if (index >= 0) scrollToIndex(index, { align: 'auto' })
  }, [index, scrollToIndex])

  return (
    <div className={styles.scroller} ref={scroller}>
      <ul className={styles.list} aria-label={label} style={{ height: list.getTotalSize() }}>
        {rows.map((row) => {
          const excerpt = items[row.index]
          return (
            excerpt && (
              <li
                key={row.key}
                ref={list.measureElement}
                data-index={row.index}
                aria-setsize={total}
                aria-posinset={row.index + 1}
                className={styles.row}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <ExcerptItem
                  excerpt={excerpt}
                  selected={excerpt.mentionId === selected}
                  hovered={excerpt.placeId !== null && excerpt.placeId === hovered}
                  onSelect={() => onSelect(excerpt)}
                  onHover={(hovering) => onHover(hovering ? excerpt.placeId : null)}
                />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
