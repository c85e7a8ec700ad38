import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useView } from '@/lib/client'
import { DateForm } from '@/components/header/date-form'
import { datesOf, daysInWords } from '@/components/header/date-range'
import type { DayCounts } from '@/components/timeline/day-counts'
import type { Play } from '@/components/timeline/use-play'
import { stepDays } from '@/components/timeline/step-days'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { useWords } from '@/components/words/use-words'
import styles from './date-stepper.module.css'

/** The timeline of a phone: back, the days shown, forward, play. */
export const DateStepper = ({ timeline, play }: { timeline: DayCounts | undefined; play: Play }) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const before = stepDays(timeline?.days ?? [], view, -1)
  const after = stepDays(timeline?.days ?? [], view, 1)
  const days = daysInWords(words, view, timeline)
  return (
    <div className={styles.stepper}>
      <Button
        look="quiet"
        square
        aria-label={t('phone.earlier')}
        disabled={!before}
        onClick={() => before && setView({ ...before, undated: null })}
      >
        <ChevronLeft />
      </Button>
      <Popover.Root>
        <Popover.Trigger asChild>
          <Button look="quiet" className={styles.days} aria-label={t('header.dates', { days })}>
            {days}
          </Button>
        </Popover.Trigger>
        <PopoverPanel align="center" aria-label={datesOf(words, timeline)}>
          <DateForm days={view} timeline={timeline} onChange={setView} />
        </PopoverPanel>
      </Popover.Root>
      <Button
        look="quiet"
        square
        aria-label={t('phone.later')}
        disabled={!after}
        onClick={() => after && setView({ ...after, undated: null })}
      >
        <ChevronRight />
      </Button>
      <Button
        look="quiet"
        square
        aria-label={play.isPlaying ? t('timeline.pause') : t('timeline.play')}
        disabled={!play.canPlay}
        onClick={play.toggle}
      >
        {play.isPlaying ? <Pause /> : <PlayIcon />}
      </Button>
    </div>
  )
}
