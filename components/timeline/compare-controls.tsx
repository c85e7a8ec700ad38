import { Columns2 } from 'lucide-react'
import { useView } from '@/lib/client'
import type { Span } from '@/lib/link'
import { SpansInWords } from '@/components/compare/spans-in-words'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import styles from './compare-controls.module.css'
import { PRESETS, firstSpans } from './spans-before'
import type { DayCounts } from './day-counts'

/** Compares the days shown, B, with a span before, A. */
export const CompareControls = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const [view, setView] = useView()
  const start = firstSpans(timeline?.days ?? [], view)
  const { compare } = view
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Hint text="What is new in the days shown, B, and what is told no more since a span before, A">
          <Button
            aria-pressed={compare !== null}
            className={styles.toggle}
            disabled={!compare && !start}
            onClick={() => setView(compare ? { compare: null } : { ...start, undated: null, sel: null })}
          >
            <Columns2 /> Compare
          </Button>
        </Hint>
        {compare &&
          view.from &&
          PRESETS.map(({ name, spanOf }) => {
            const span = spanOf(view.from ?? '')
            return (
              <Button
                key={name}
                look="quiet"
                className={styles.preset}
                aria-pressed={isSame(span, compare)}
                onClick={() => setView({ compare: span })}
              >
                {name}
              </Button>
            )
          })}
      </div>
      <p className={styles.words}>
        {compare ? <SpansInWords before={compare} shown={view} /> : 'Days are in UTC'}
      </p>
    </div>
  )
}

const isSame = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to
