import { type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { formatCount } from '@/components/words/format-count'
import { useWords } from '@/components/words/use-words'
import { FilterRow } from './filter-row'
import styles from './filter-group.module.css'
import { toggleValue } from './toggle-value'

type Row<Value extends string> = {
  value: Value
  name: string
  count: number | undefined
  symbol?: ReactNode
  definition?: string
}

type Props<Value extends string> = {
  title: string
  rows: readonly Row<Value>[]
  /** Null: those by default. */
  selected: readonly Value[] | null
  /** All of them, unless it is told. */
  byDefault?: readonly Value[]
  onChange: (selected: Value[] | null) => void
  /** Rows shown before "N more". */
  first?: number
  /** One thing can stand in several rows: their counts have no sum. */
  overlapping?: boolean
  /** Said in place of rows when there are none. */
  none?: string
}

/** A group of the legend. Its count is that of the ticked rows. */
export const FilterGroup = <Value extends string>(props: Props<Value>) => {
  'use memo'
  const { title, rows, selected, onChange, first = rows.length, overlapping = false, none } = props
  const words = useWords()
  const { t } = words
  const [open, setOpen] = useState(false)
  const id = useId()
  const all = rows.map((row) => row.value)
  const byDefault = props.byDefault ?? all
  const isTicked = (value: Value) => (selected ?? byDefault).includes(value)
  const counts = rows.filter((row) => isTicked(row.value)).map((row) => row.count)
  const total =
    overlapping || counts.includes(undefined)
      ? undefined
      : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const shown = open ? rows : rows.filter((row, index) => index < first || selected?.includes(row.value))
  const hidden = rows.length - shown.length
  // Where nothing is ticked at first, that stands for everything.
  const everything = byDefault.length === 0 || byDefault.length === all.length ? null : all
  const isPart = everything === null ? selected !== null : !all.every(isTicked)
  const isReset = everything !== null && selected !== null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {isReset && (
          <Button
            look="link"
            className={styles.all}
            aria-label={t('filters.resetGroup', { group: title })}
            onClick={() => onChange(null)}
          >
            {t('filters.reset')}
          </Button>
        )}
        {isPart && (
          <Button
            look="link"
            className={styles.all}
            aria-label={t('filters.allOfGroup', { group: title })}
            onClick={() => onChange(everything)}
          >
            {t('filters.all')}
          </Button>
        )}
        <span className={styles.count}>{total === undefined ? '' : formatCount(words, total)}</span>
      </div>
      <ul>
        {shown.map(({ value, ...row }) => (
          <FilterRow
            key={value}
            {...row}
            checked={isTicked(value)}
            onToggle={() => onChange(toggleValue({ all, byDefault }, selected, value))}
            onOnly={() => onChange([value])}
          />
        ))}
      </ul>
      {rows.length === 0 && none && <p className={styles.none}>{none}</p>}
      {(hidden > 0 || open) && (
        <Button look="link" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('filters.fewer') : t('filters.more', { count: hidden })}
        </Button>
      )}
    </section>
  )
}
