import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Run } from '@/lib/domain'
import { formatCount } from '@/components/words/format-count'
import { useWords } from '@/components/words/use-words'
import { type ListRow, toRows } from './to-rows'
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
  /** How the items fall into groups, and what each is called; none when they are not grouped. */
  runs?: readonly Run[]
  nameOf?: (run: Run) => string
  children: (item: Item) => ReactNode
}

const SIZES = {
  item: 96, //    px, before an item is measured: two lines of text and one of meta
  heading: 32, // px, of a group
  overscan: 8, // items kept on both sides, so that Tab always finds the next one
  ahead: 20, //   items before the end at which more are asked for
}

const NO_RUNS: readonly Run[] = []
const noName = (): string => ''

/** Only the items near the window are in the page; each is measured once it is there. */
export const VirtualList = <Item,>(props: Props<Item>) => {
  const { label, items, total, idOf, inSight, onMore, runs = NO_RUNS, nameOf = noName, children } = props
  const words = useWords()
  const all = useMemo(() => toRows(items, runs), [items, runs])
  const scroller = useRef<HTMLDivElement>(null)
  // React's compiler leaves this component alone, as the virtual list needs.
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer({
    count: all.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (all[index]?.run ? SIZES.heading : SIZES.item),
    getItemKey: (index) => keyOf(all[index], idOf) ?? index,
    overscan: SIZES.overscan,
  })
  const rows = list.getVirtualItems()
  const end = rows.at(-1)?.index ?? 0

  useEffect(() => {
    if (end >= all.length - SIZES.ahead) onMore()
  }, [end, all.length, onMore])

  // A selection that comes from the map or from a link is brought into sight, once.
  const index = inSight ? all.findIndex((row) => !row.run && idOf(row.item) === inSight) : -1
  const { scrollToIndex } = list
  useEffect(() => {
    if (index >= 0) scrollToIndex(index, { align: 'auto' })
  }, [index, scrollToIndex])

  return (
    <div className={styles.scroller} ref={scroller}>
      <ul className={styles.list} aria-label={label} style={{ height: list.getTotalSize() }}>
        {rows.map(({ key, index, start }) => {
          const row = all[index]
          return (
            row && (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                {...(row.run ? {} : { 'aria-setsize': total, 'aria-posinset': row.position })}
              >
                {row.run ? (
                  <h3 className={styles.group}>
                    <span className={styles.name}>{nameOf(row.run)}</span>
                    <span className={styles.count}>{formatCount(words, row.run.count)}</span>
                  </h3>
                ) : (
                  children(row.item)
                )}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

const keyOf = <Item,>(row: ListRow<Item> | undefined, idOf: (item: Item) => string): string | undefined =>
  row && (row.run ? `group ${row.run.key} ${row.position}` : idOf(row.item))
