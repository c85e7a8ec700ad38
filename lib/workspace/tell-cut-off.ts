import type { CutOffReading } from '@/lib/store'

/** What is said of a reading that ended with its process. */
export const tellCutOff = ({ input, total, done, startedAt }: CutOffReading): string =>
  `Reading ${input} was cut off (begun ${startedAt}): ${done} of its ${total} stories are stored, nothing else is lost. Read it again to get the rest.`
