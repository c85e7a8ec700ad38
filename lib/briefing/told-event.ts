import type { KeptEvent, KeptSentence } from '@/lib/domain/kept-event'
import type { ReportStatus } from '@/lib/domain'

/** An event with what tells whether it is new: told of in the days of a briefing. */
export interface ToldInDays {
  event: KeptEvent
  /** Nothing was told of it before these days. */
  isFirst: boolean
  /** What it was worth by what had been told before; null when nothing had. */
  was: ReportStatus | null
  /** The newest sentence of these days that tells of it. */
  since: KeptSentence
}
