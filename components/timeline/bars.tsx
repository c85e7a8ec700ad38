import { useMemo, useState } from 'react'
import { formatCount } from '@/components/words/format-count'
import { TYPE_ROWS } from '@/components/words/legend-rows'
import { useWords } from '@/components/words/use-words'
import { type Range, dayToX } from './brush'
import type { Bucket, Domain } from './bucket-days'
import styles from './bars.module.css'
import type { DayCounts } from './day-counts'
import { moveAlong } from './move-along'
import { sayBucket } from './tell-bucket'

type Props = {
  of: DayCounts['of']
  buckets: readonly Bucket[]
  domain: Domain
  width: number
  /** The window; null when no day is shown. */
  range: Range | null
  /** The count of the highest bar is written over it. */
  showPeak: boolean
  onPick: (bucket: Bucket) => void
  onPoint: (bucket: Bucket | null) => void
}

const GAP = { wide: 2, narrow: 1, from: 6 } // px between two bars; bars of 6 px and more keep the wide one
const WIDEST = 24 // px; a bar says how many, not how long

/**
 * A bar for each day (or week, or month) that has any, stacked by type where there are types. A click makes it the window.
 * The bars are one stop for Tab; arrow keys go from one to the next.
 */
export const Bars = ({ of, buckets, domain, width, range, showPeak, onPick, onPoint }: Props) => {
  'use memo'
  const words = useWords()
  const { t } = words
  const labels = useMemo(() => buckets.map((bucket) => sayBucket(words, bucket, of)), [words, buckets, of])
  const [stop, setStop] = useState<number | null>(null)
  const highest = Math.max(1, ...buckets.map((bucket) => bucket.count))
  const peak = buckets.find((bucket) => bucket.count === highest)
  const isInside = (bucket: Bucket) => range && bucket.last >= range.from && bucket.first <= range.to
  const tabStop = buckets.find(({ first }) => first === stop) ?? buckets.find(isInside) ?? peak
  return (
    <div
      // Bars that belong together, no fields of a form.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={of === 'mentions' ? t('timeline.daysWithMentions') : t('timeline.daysWithReports')}
    >
      {buckets.map((bucket, index) => {
        const left = Math.max(0, dayToX(bucket.first, domain, width))
        const right = Math.min(width, dayToX(bucket.last + 1, domain, width))
        return (
          <button
            key={bucket.first}
            type="button"
            tabIndex={bucket === tabStop ? 0 : -1}
            className={styles.hit}
            aria-label={labels[index]}
            data-off={isInside(bucket) ? undefined : true}
            style={{ left, width: right - left }}
            onClick={() => onPick(bucket)}
            onKeyDown={moveAlong}
            onPointerEnter={() => onPoint(bucket)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => {
              setStop(bucket.first)
              onPoint(bucket)
            }}
            onBlur={() => onPoint(null)}
          >
            <span
              className={styles.bar}
              data-stacked={of === 'reports' || undefined}
              style={{
                height: `${Math.max(4, (bucket.count / highest) * 74)}%`,
                width: Math.min(
                  WIDEST,
                  Math.max(1, right - left - (right - left < GAP.from ? GAP.narrow : GAP.wide)),
                ),
              }}
            >
              {TYPE_ROWS.map((type) => {
                const share = bucket.types[type]
                return share ? (
                  <span key={type} className={styles.part} data-type={type} style={{ flexGrow: share }} />
                ) : null
              })}
              {showPeak && bucket === peak && (
                <span className={styles.peak}>{formatCount(words, highest)}</span>
              )}
            </span>
          </button>
        )
      })}
    </div>
  )
}
