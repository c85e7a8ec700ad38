import type { EventType, SubEventType } from '@/lib/domain'
import type { Words } from './make-words'

/** What a single event is called: by its sub-event type where it has one. */
export const nameEvent = (
  { t }: Words,
  { eventType, subEventType }: { eventType: EventType; subEventType: SubEventType | null },
): string => (subEventType ? t(`subEventTypes.${subEventType}.one`) : t(`eventTypes.${eventType}.one`))
