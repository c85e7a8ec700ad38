import type { Casualties } from '@/lib/domain'
import type { Span } from '@/lib/text'
import { carriedSayings } from './carried-sayings'
import { laterSayings } from './later-sayings'
import type { EventSpan, Reading } from './reading'
import type { Saying } from './saying'

/** An event with what tells its dead, as far as that is known. */
export type Attributed = EventSpan & { casualties?: Casualties; others?: EventSpan[] }

/** The sayings that the rules take for ones about an event, by how they came to that. */
export type RuledSayings = {
  own: Saying[]
  counted: Saying[]
  later: Saying[]
  carried: Saying[]
  told: Saying[]
}

/** The sayings whose passage around `at` is the shortest. */
export const narrowest = (sayings: Saying[], at: Span): Saying[] => {
  const around = sayings.flatMap((saying) =>
    saying.governs
      .filter(({ start, end }) => start <= at.start && at.end <= end)
      .map(({ start, end }) => ({
        saying,
        length: end - start,
        distance: Math.abs(saying.verb.start - at.start),
      })),
  )
  const best = around.toSorted((a, b) => a.length - b.length || a.distance - b.distance)[0]
  return best ? [best.saying] : []
}

/**
 * Of the narrowest passage that holds the word telling the event, and of what tells its casualties; then those that tell more of it, deny or confirm it
 * in the sentences after; else the one whose account the sentence goes on with. `events` bound what a later sentence tells of this one; without them
 * only what points back to it counts.
 */
export const sayingsByRule = (
  reading: Reading,
  sayings: Saying[],
  event: Attributed,
  events: EventSpan[] | undefined,
): RuledSayings => {
  const own = narrowest(sayings, event.trigger)
  const counted = Object.values(event.casualties ?? {}).flatMap((count) => narrowest(sayings, count))
  const all = [...own, ...counted]
  const later = laterSayings(reading, sayings, event, events, all).filter((saying) => !all.includes(saying))
  const pointing = later.filter(({ pointsBack }) => pointsBack)
  const carried = all.length === 0 && events ? carriedSayings(reading, sayings, event) : []
  const told = carried.length > 0 ? [...carried, ...pointing] : [...all, ...later]
  return { own, counted, later, carried, told: [...new Set(told)] }
}
