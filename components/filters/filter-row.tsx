import { Info } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { Tick } from '@/components/ui/tick'
import { formatCount } from '@/components/words/format-count'
import { useWords } from '@/components/words/use-words'
import styles from './filter-row.module.css'

type Props = {
  name: string
  count: number | undefined
  checked: boolean
  symbol?: ReactNode
  definition?: string
  onToggle: () => void
  onOnly: () => void
}

/** One line of the legend, which is a filter too: tick, symbol, name, count. Without any mention it stays, dimmed. */
export const FilterRow = ({ name, count, checked, symbol, definition, onToggle, onOnly }: Props) => {
  'use memo'
  const words = useWords()
  const { t } = words
  const id = useId()
  const [told, setTold] = useState(false)
  const row = (
    <li className={styles.row} data-none={count === 0 || undefined}>
      <Tick
        checked={checked}
        aria-labelledby={`${id}-name`}
        aria-describedby={definition ? `${id}-count ${id}-definition` : `${id}-count`}
        onCheckedChange={onToggle}
      />
      {symbol}
      {/* The tick box is the control; the name beside it only widens what a pointer can hit. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span id={`${id}-name`} className={styles.name} onClick={onToggle}>
        {name}
      </span>
      {definition && (
        <button
          type="button"
          className={styles.what}
          aria-label={t('filters.whatIsMeant', { name })}
          aria-expanded={told}
          onClick={() => setTold(!told)}
        >
          <Info />
        </button>
      )}
      <button
        type="button"
        className={styles.only}
        aria-label={t('filters.onlyThis', { name })}
        onClick={onOnly}
      >
        {t('filters.only')}
      </button>
      <span id={`${id}-count`} className={styles.count}>
        {count === undefined ? '' : formatCount(words, count)}
      </span>
      {definition && (
        <p id={`${id}-definition`} className={told ? styles.definition : styles.untold}>
          {definition}
        </p>
      )}
    </li>
  )
  return definition ? (
    <Hint text={definition} side="right">
      {row}
    </Hint>
  ) : (
    row
  )
}
