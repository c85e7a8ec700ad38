import type { KeptEvent } from '@/lib/domain/kept-event'

/** A matter is a place and a kind of event (decision 24): the same at one place is one matter, whoever did it and however often. */
export const matterOf = (event: KeptEvent): string =>
  [event.eventType, event.subEventType ?? '', placeKeyOf(event)].join(' ')

/** The named place, however near to it; where none is named, the words. */
const placeKeyOf = ({ where, words }: KeptEvent): string => where?.placeId ?? `words:${words ?? ''}`
