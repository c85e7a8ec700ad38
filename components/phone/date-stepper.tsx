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
import { useWords } from '@/components/words/use-words'
import styles from './date-stepper.module.css'

/** The timeline of a phone: back, the days shown, forward, compare, play. */
export const DateStepper = ({ timeline, play }: { timeline: DayCounts | undefined; play: Play }) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const before = stepDays(timeline?.days ?? [], view, -1)
  const after = stepDays(timeline?.days ?? [], view, 1)
  const { compare, canCompare, toggle, presets } = useCompare(timeline)
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
          {presets.length > 0 && (
            <fieldset className={styles.presets}>
              <legend className={styles.label}>{t('phone.comparedWith')}</legend>
              {presets.map(({ id, isOn, set }) => (
                <Button key={id} className={styles.preset} aria-pressed={isOn} onClick={set}>
                  {t(`timeline.presets.${id}`)}
                </Button>
              ))}
            </fieldset>
          )}
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
      {view.layer !== 'places' && (
        <Button
          look="quiet"
          square
          className={styles.toggle}
          aria-label={t('phone.compare')}
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
        aria-label={play.isPlaying ? t('timeline.pause') : t('timeline.play')}
        disabled={!play.canPlay}
        onClick={play.toggle}
      >
        {play.isPlaying ? <Pause /> : <PlayIcon />}
      </Button>
    </div>
  )
}
