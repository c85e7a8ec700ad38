import type { Draft } from './draft'
import type { Reading } from './reading'
import { spanOfTrigger } from './span-of-trigger'
import { tellTime } from './tell-time'

/** The day that the words of a draft tell, as yyyy-mm-dd; null when they tell none. */
export const dayOfDraft = (reading: Reading, { trigger }: Draft): string | null => {
  const span = spanOfTrigger(trigger)
  const time = span && tellTime(reading, span)
  return time?.kind === 'dated' ? time.dates.from : null
}
