import { type Range, dayToX } from './brush'
import type { Domain } from './bucket-days'
import styles from './span-window.module.css'

type Props = {
  range: Range
  domain: Domain
  width: number
  look: 'shown' | 'before' | 'off'
  /** `A` or `B` while two spans are compared. */
  label: string | null
}

/** The ground behind the bars of a span of days. */
export const SpanWindow = ({ range, domain, width, look, label }: Props) => (
  <div
    className={styles.window}
    data-look={look}
    style={{
      left: dayToX(range.from, domain, width),
      width: dayToX(range.to + 1, domain, width) - dayToX(range.from, domain, width),
    }}
  >
    {label && (
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
    )}
  </div>
)
