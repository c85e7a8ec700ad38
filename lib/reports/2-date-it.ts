import type { ReportDates } from '@/lib/domain'
import type { EventSpan, Reading } from './reading'
import { tellTime } from './tell-time'

/** The days of an event against the day of publication; null when the text does not tell them, or tells a day to come (`tellTime` says which). */
export const dateIt = (reading: Reading, event: EventSpan): ReportDates | null => {
  const time = tellTime(reading, event)
  return time.kind === 'dated' ? time.dates : null
}
