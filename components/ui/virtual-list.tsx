import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './virtual-list.module.css'

type Props<Item> = {
  label: string
  items: readonly Item[]
  total: number
  idOf: (item: Item) => string
  /** The item that is brought into sight, once for every change. */
  inSight: string | null
  /** Called when the end comes near. */
  onMore: () => void
  children: (item: Item) => ReactNode
}

const SIZES = {
  item: 96, //    px, before an item is measured: two lines of text and one of meta
  overscan: 8, // items kept on both sides, so that Tab always finds the next one
  ahead: 20, //   items before the end at which more are asked for
}

/** Only the items near the window are in the page; each is measured once it is there. */
export const VirtualList = <Item,>(props: Props<Item>) => {
  const { label, items, total, idOf, inSight, onMore, children } = props
  const scroller = useRef<HTMLDivElement>(null)
  // React's compiler leaves this component alone, as the virtual list needs.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => SIZES.item,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : idOf(item)
    },
    overscan: SIZES.overscan,
  })
  const rows = list.getVirtualItems()
  const end = rows.at(-1)?.index ?? 0

  useEffect(() => {
    if (end >= items.length - SIZES.ahead) onMore()
  }, [end, items.length, onMore])

  // A selection that comes from the map or from a link is brought into sight, once.
  const index = inSight ? items.findIndex((item) => idOf(item) === inSight) : -1
  const { scrollToIndex } = list
  useEffect(() => {
    if (index >= 0) scrollToIndex(index, { align: 'auto' })
  }, [index, scrollToIndex])

  return (
    <div className={styles.scroller} ref={scroller}>
      <ul className={styles.list} aria-label={label} style={{ height: list.getTotalSize() }}>
        {rows.map((row) => {
          const item = items[row.index]
          return (
            item !== undefined && (
              <li
                key={row.key}
                ref={list.measureElement}
                data-index={row.index}
                aria-setsize={total}
                aria-posinset={row.index + 1}
                className={styles.row}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {children(item)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
