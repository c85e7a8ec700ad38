import { z } from 'zod'
import { daySchema, instantSchema } from './time'

/** What an earlier briefing could know: stories up to the day `to` that had been read by the instant `at`. */
export const knownSchema = z.object({ to: daySchema, at: instantSchema })
export type Known = z.infer<typeof knownSchema>

/** Which stories count as told: those of the days from `from` to `to`, both inclusive. */
export interface Telling {
  from: string
  to: string
  /** Without what was known already, and with what is older, or bears no date, but was read since. */
  beyond?: Known
  /** Only what had been read by this instant. */
  readBy?: string
}
