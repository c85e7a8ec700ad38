import { countOf, formatCount } from '@/components/words/count-of'
import { TYPE_ROWS } from '@/components/words/event-words'
import { formatSpan } from '@/components/words/format-span'
import { type Range, dayToX } from './brush'
import type { Bucket, Domain } from './bucket-days'
import styles from './bars.module.css'
import type { DayCounts } from './day-counts'
import { toDay } from './day-number'

type Props = {
  of: DayCounts['of']
  buckets: readonly Bucket[]
  domain: Domain
  width: number
  /** The window; null when no day is shown. */
  range: Range | null
  onPick: (bucket: Bucket) => void
  onPoint: (words: string | null) => void
}

const GAP = { wide: 2, narrow: 1, from: 6 } // px between two bars; bars of 6 px and more keep the wide one
const WIDEST = 24 // px; a bar says how many, not how long

/** A bar for each day (or week, or month) that has any, stacked by type where there are types. A click makes it the window. */
export const Bars = ({ of, buckets, domain, width, range, onPick, onPoint }: Props) => {
  const highest = Math.max(1, ...buckets.map((bucket) => bucket.count))
  const peak = buckets.find((bucket) => bucket.count === highest)
  return (
    <>
      {buckets.map((bucket) => {
        const [left, right] = [dayToX(bucket.first, domain, width), dayToX(bucket.last + 1, domain, width)]
        const inside = range && bucket.last >= range.from && bucket.first <= range.to
        const words = tellBucket(bucket, of)
        return (
          // The handles do for the keyboard what a click on a bar does, so the bars are no stops for Tab.
          <button
            key={bucket.first}
            type="button"
            tabIndex={-1}
            className={styles.hit}
            aria-label={
              of === 'mentions' ? `${words} in ${countOf(bucket.stories, 'story', 'stories')}` : words
            }
            data-off={inside ? undefined : true}
            style={{ left, width: right - left }}
            onClick={() => onPick(bucket)}
            onPointerEnter={() => onPoint(words)}
            onPointerLeave={() => onPoint(null)}
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
              {bucket === peak && <span className={styles.peak}>{formatCount(highest)}</span>}
            </span>
          </button>
        )
      })}
    </>
  )
}

const tellBucket = ({ first, last, count }: Bucket, of: DayCounts['of']): string =>
  `${formatSpan(toDay(first), toDay(last))}: ${countOf(count, of === 'mentions' ? 'mention' : 'report')}`
