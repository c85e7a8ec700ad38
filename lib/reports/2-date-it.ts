import type { ReportDates } from '@/lib/domain'
import type { EventSpan, Reading } from './reading'
import { tellTime } from './tell-time'

/** The days of an event by the first of its tellings that is dated; null when none tells them, or tells a day to come (`tellTime` says which). */
export const dateIt = (reading: Reading, event: EventSpan & { others?: EventSpan[] }): ReportDates | null => {
  for (const telling of [event, ...(event.others ?? [])]) {
    const time = tellTime(reading, telling)
    if (time.kind === 'dated') return time.dates
  }
  return null
}
