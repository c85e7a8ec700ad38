import type {
  Actor,
  Casualties,
  EventType,
  Mention,
  Place,
  PlaceExpression,
  Story,
  SubEventType,
} from '@/lib/domain'
import type { Span } from '@/lib/text'

/** What the steps of a report read: a story with its sentences, its places and its place expressions. */
export type ReportReading = {
  story: Story
  sentences: Span[]
  mentions: Mention[]
  places: Place[]
  expressions: PlaceExpression[]
}

/** Something that the text says happened (or denies), before it is dated, placed and attributed. */
export type FoundEvent = {
  /** Index into `sentences`. */
  sentence: number
  /** The clause that tells it. */
  start: number
  end: number
  trigger: Span
  eventType: EventType
  subEventType: SubEventType | null
  actors: Actor[]
  casualties: Casualties
  modality: 'happened' | 'denied' | 'not-happened'
  confidence: number
}
