import { formatDay } from '@/components/words/format-day'
import { useWords } from '@/components/words/use-words'
import { keyToDay } from './brush'
import type { Domain } from './bucket-days'
import { toDay } from '@/lib/domain/day-number'
import styles from './handle.module.css'

type Props = {
  name: string
  look: 'shown' | 'before'
  day: number
  x: number
  domain: Domain
  onDrag: (clientX: number) => void
  onDrop: () => void
  onKey: (day: number) => void
}

/** One end of the brush: dragged, or moved with the arrow keys by a day, with PageUp and PageDown by a week. */
export const Handle = ({ name, look, day, x, domain, onDrag, onDrop, onKey }: Props) => {
  const words = useWords()
  return (
    <div
      // Two handles on one track: a range input has only one.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-look={look}
      aria-label={name}
      aria-valuemin={domain.first}
      aria-valuemax={domain.last}
      aria-valuenow={day}
      aria-valuetext={formatDay(words, toDay(day), 'long')}
      aria-orientation="horizontal"
      style={{ left: x }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) =>
        event.currentTarget.hasPointerCapture(event.pointerId) && onDrag(event.clientX)
      }
      onPointerUp={onDrop}
      onPointerCancel={onDrop}
      onKeyDown={(event) => {
        const next = keyToDay(event.key, day, domain)
        if (next === null) return
        event.preventDefault()
        onKey(next)
      }}
    >
      <span className={styles.grip} />
    </div>
  )
}
