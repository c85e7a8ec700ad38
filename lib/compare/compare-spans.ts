import type { EventId } from '@/lib/domain'
import type { Told } from './told'

export const changes = ['new', 'gone', 'still'] as const
export type Change = (typeof changes)[number]

export interface Comparison<Event extends Told> {
  /** Of B, new or still told of, in the order they came in; of A, those that are gone. */
  events: Record<Change, Event[]>
  changeOf: Map<EventId, Change>
  /** Places at which something is new, gone or still told of; one place may be in all three. */
  places: Record<Change, number>
}

/**
 * What is told of in span B (`after`) and was not in A (`before`), and the other way round. A matter is a place and a kind of event:
 * the same place and sub-event type in both spans is "still", whoever did it and however often. Decision 24 tells what that can't see.
 */
export const compareSpans = <Event extends Told>(
  before: readonly Event[],
  after: readonly Event[],
): Comparison<Event> => {
  const [inBefore, inAfter] = [new Set(before.map(matterOf)), new Set(after.map(matterOf))]
  const shown = new Set(after.map(({ id }) => id))
  const isStill = (event: Event): boolean => inBefore.has(matterOf(event))
  const events = {
    new: after.filter((event) => !isStill(event)),
    // An event that lasts through both spans is in both answers; it stands once, in B.
    gone: before.filter((event) => !inAfter.has(matterOf(event)) && !shown.has(event.id)),
    still: after.filter(isStill),
  }
  const places = (some: readonly Event[]): number => new Set(some.map(placeOf)).size
  return {
    events,
    changeOf: new Map(
      changes.flatMap((change) => events[change].map(({ id }): [EventId, Change] => [id, change])),
    ),
    places: { new: places(events.new), gone: places(events.gone), still: places(events.still) },
  }
}

/** The named place, however near to it; where none is named, the words. */
const placeOf = ({ properties: { placeId, words } }: Told): string => placeId ?? `words:${words}`

const matterOf = (event: Told): string => {
  const { eventType, subEventType } = event.properties
  return [eventType, subEventType ?? '', placeOf(event)].join(' ')
}
