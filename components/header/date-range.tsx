import { CalendarDays, ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { DayCounts } from '@/components/timeline/day-counts'
import { Button } from '@/components/ui/button'
import { PopoverPanel } from '@/components/ui/popover'
import { formatSpan } from '@/components/words/format-span'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { type Days, DateForm } from './date-form'
import styles from './date-range.module.css'

type Props = { days: Days; timeline: DayCounts | undefined; onChange: (days: Days) => void }

/** The days shown, and a form to type others. */
export const DateRange = ({ days, timeline, onChange }: Props) => {
  const words = useWords()
  const shown = daysInWords(words, days, timeline)
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="quiet" className={styles.trigger} aria-label={words.t('header.dates', { days: shown })}>
          <CalendarDays /> {shown} <ChevronDown />
        </Button>
      </Popover.Trigger>
      <PopoverPanel aria-label={datesOf(words, timeline)}>
        <DateForm days={days} timeline={timeline} onChange={onChange} />
      </PopoverPanel>
    </Popover.Root>
  )
}

/** What the days are days of. */
export const datesOf = ({ t }: Words, timeline: DayCounts | undefined): string =>
  timeline?.of === 'mentions' ? t('header.datesOfPublication') : t('header.datesOfEvents')

/** `27 Oct – 17 Dec 2024`; without a window, the days there is anything from. */
export const daysInWords = (words: Words, days: Days, timeline: DayCounts | undefined): string => {
  if (days.undated) return timeline ? undatedOf(words, timeline) : words.t('header.undated')
  const from = days.from ?? timeline?.days[0]?.day
  const to = days.to ?? timeline?.days.at(-1)?.day
  if (!from || !to) return words.t('header.allDates')
  return from <= to ? formatSpan(words, from, to, 'short') : formatSpan(words, to, from, 'short')
}

const undatedOf = ({ t }: Words, { of, undated }: DayCounts): string =>
  of === 'reports'
    ? t('counts.undatedReports', { count: undated.count })
    : t('counts.undatedStories', { count: undated.stories })
