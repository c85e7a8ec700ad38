import { Columns2 } from 'lucide-react'
import { useView } from '@/lib/client'
import { SpansInWords } from '@/components/compare/spans-in-words'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import styles from './compare-controls.module.css'
import type { DayCounts } from './day-counts'
import { useCompare } from './use-compare'

/** Compares the days shown, B, with a span before, A. */
export const CompareControls = ({ timeline }: { timeline: DayCounts | undefined }) => {
  const [view] = useView()
  const { compare, canCompare, toggle, presets } = useCompare(timeline)
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Hint text="What is new in the days shown, B, and what is told no more since a span before, A">
          <Button
            aria-pressed={compare !== null}
            className={styles.toggle}
            disabled={!canCompare}
            onClick={toggle}
          >
            <Columns2 /> Compare
          </Button>
        </Hint>
        {presets.map(({ name, isOn, set }) => (
          <Button key={name} look="quiet" className={styles.preset} aria-pressed={isOn} onClick={set}>
            {name}
          </Button>
        ))}
      </div>
      <p className={styles.words}>
        {compare ? <SpansInWords before={compare} shown={view} /> : 'Days are in UTC'}
      </p>
    </div>
  )
}
