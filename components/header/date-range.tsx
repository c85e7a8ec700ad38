import { CalendarDays, ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { DayCounts } from '@/components/timeline/day-counts'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { countOf } from '@/components/words/old'
import { formatSpan } from '@/components/words/old'
import { type Days, DateForm } from './date-form'
import styles from './date-range.module.css'

type Props = { days: Days; timeline: DayCounts | undefined; onChange: (days: Days) => void }

/** The days shown, and a form to type others. */
export const DateRange = ({ days, timeline, onChange }: Props) => (
  <Popover.Root>
    <Popover.Trigger asChild>
      <Button look="quiet" className={styles.trigger} aria-label={`Dates: ${daysInWords(days, timeline)}`}>
        <CalendarDays /> {daysInWords(days, timeline)} <ChevronDown />
      </Button>
    </Popover.Trigger>
    <PopoverPanel aria-label={datesOf(timeline)}>
      <DateForm days={days} timeline={timeline} onChange={onChange} />
    </PopoverPanel>
  </Popover.Root>
)

/** What the days are days of. */
export const datesOf = (timeline: DayCounts | undefined): string =>
  timeline?.of === 'mentions' ? 'Dates of publication' : 'Dates of the events'

/** `27 Oct – 17 Dec 2024`; without a window, the days there is anything from. */
export const daysInWords = (days: Days, timeline: DayCounts | undefined): string => {
  if (days.undated) return timeline ? undatedOf(timeline) : 'Undated'
  const from = days.from ?? timeline?.days[0]?.day
  const to = days.to ?? timeline?.days.at(-1)?.day
  if (!from || !to) return 'All dates'
  return from <= to ? formatSpan(from, to, 'short') : formatSpan(to, from, 'short')
}

const undatedOf = ({ of, undated }: DayCounts): string =>
  of === 'reports'
    ? countOf(undated.count, 'undated report')
    : countOf(undated.stories, 'undated story', 'undated stories')
