import type { Actor, Casualties, EventType, SubEventType } from '@/lib/domain'
import type { Span } from '@/lib/text'
import type { EventSpan } from './reading'

/** Something that the text says happened (or denies), before it is dated, placed and attributed. */
export type FoundEvent = {
  /** Index into `sentences`. */
  sentence: number
  /** The clause that tells it. */
  start: number
  end: number
  trigger: Span
  /** The other words of the story that tell of it, in the order of the text. */
  others: EventSpan[]
  eventType: EventType
  subEventType: SubEventType | null
  actors: Actor[]
  casualties: Casualties
  modality: 'happened' | 'denied' | 'not-happened'
  confidence: number
}
