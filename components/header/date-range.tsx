import { CalendarDays, ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { Timeline } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { countOf } from '@/components/words/count-of'
import { formatSpan } from '@/components/words/format-span'
import { type Days, DateForm } from './date-form'
import styles from './date-range.module.css'

type Props = { days: Days; timeline: Timeline | undefined; onChange: (days: Days) => void }

/** The days shown, and a form to type others. */
export const DateRange = ({ days, timeline, onChange }: Props) => (
  <Popover.Root>
    <Popover.Trigger asChild>
      <Button look="quiet" className={styles.trigger} aria-label={`Dates: ${daysInWords(days, timeline)}`}>
        <CalendarDays /> {daysInWords(days, timeline)} <ChevronDown />
      </Button>
    </Popover.Trigger>
    <PopoverPanel aria-label="Dates of publication">
      <DateForm days={days} timeline={timeline} onChange={onChange} />
    </PopoverPanel>
  </Popover.Root>
)

/** `27 Oct – 17 Dec 2024`; without a window, the days there are stories from. */
export const daysInWords = (days: Days, timeline: Timeline | undefined): string => {
  if (days.undated)
    return timeline ? countOf(timeline.undated.stories, 'undated story', 'undated stories') : 'Undated'
  const from = days.from ?? timeline?.days[0]?.day
  const to = days.to ?? timeline?.days.at(-1)?.day
  if (!from || !to) return 'All dates'
  return from <= to ? formatSpan(from, to, 'short') : formatSpan(to, from, 'short')
}
