import { ChevronLeft, ChevronRight, Columns2, Pause, Play as PlayIcon } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useView } from '@/lib/client'
import { DateForm } from '@/components/header/date-form'
import { datesOf, daysInWords } from '@/components/header/date-range'
import type { DayCounts } from '@/components/timeline/day-counts'
import type { Play } from '@/components/timeline/use-play'
import { stepDays } from '@/components/timeline/step-days'
import { useCompare } from '@/components/timeline/use-compare'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import styles from './date-stepper.module.css'

/** The timeline of a phone: back, the days shown, forward, compare, play. */
export const DateStepper = ({ timeline, play }: { timeline: DayCounts | undefined; play: Play }) => {
  const [view, setView] = useView()
  const before = stepDays(timeline?.days ?? [], view, -1)
  const after = stepDays(timeline?.days ?? [], view, 1)
  const { compare, canCompare, toggle, presets } = useCompare(timeline)
  return (
    <div className={styles.stepper}>
      <Button
        look="quiet"
        square
        aria-label="Earlier days"
        disabled={!before}
        onClick={() => before && setView({ ...before, undated: null })}
      >
        <ChevronLeft />
      </Button>
      <Popover.Root>
        <Popover.Trigger asChild>
          <Button look="quiet" className={styles.days} aria-label={`Dates: ${daysInWords(view, timeline)}`}>
            {daysInWords(view, timeline)}
          </Button>
        </Popover.Trigger>
        <PopoverPanel align="center" aria-label={datesOf(timeline)}>
          <DateForm days={view} timeline={timeline} onChange={setView} />
          {presets.length > 0 && (
            <fieldset className={styles.presets}>
              <legend className={styles.label}>Compared with the</legend>
              {presets.map(({ name, isOn, set }) => (
                <Button key={name} className={styles.preset} aria-pressed={isOn} onClick={set}>
                  {name}
                </Button>
              ))}
            </fieldset>
          )}
        </PopoverPanel>
      </Popover.Root>
      <Button
        look="quiet"
        square
        aria-label="Later days"
        disabled={!after}
        onClick={() => after && setView({ ...after, undated: null })}
      >
        <ChevronRight />
      </Button>
      {view.layer !== 'places' && (
        <Button
          look="quiet"
          square
          className={styles.toggle}
          aria-label="Compare with the days before"
          aria-pressed={compare !== null}
          disabled={!canCompare}
          onClick={toggle}
        >
          <Columns2 />
        </Button>
      )}
      <Button
        look="quiet"
        square
        aria-label={play.isPlaying ? 'Pause' : 'Play the days'}
        disabled={!play.canPlay}
        onClick={play.toggle}
      >
        {play.isPlaying ? <Pause /> : <PlayIcon />}
      </Button>
    </div>
  )
}
