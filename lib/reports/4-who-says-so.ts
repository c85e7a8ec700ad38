import type { Attribution, Casualties } from '@/lib/domain'
import type { Span } from '@/lib/text'
import { findQuotes } from './find-quotes'
import { findSayings } from './find-sayings'
import { carriedSayings } from './carried-sayings'
import { laterSayings } from './later-sayings'
import { nameSpeaker } from './name-speaker'
import type { Saying } from './saying'
import type { EventSpan, Reading } from './reading'
import { countryOfPlace } from './places-of-story'
import { resolveSpeakers } from './resolve-speakers'

/**
 * Who says that an event happened: the speakers of the narrowest passage that holds the word telling it, and of what tells its casualties; then who
 * tells more of it, denies or confirms it in the sentences after; else whose account the sentence goes on with. Empty when the story says so itself.
 * `events`: all events of the story, which bound what a later sentence tells of this one; without them only what points back to it counts.
 */
export const whoSaysSo = (
  reading: Reading,
  event: EventSpan & { casualties?: Casualties },
  events?: EventSpan[],
): Attribution[] => {
  const sayings = findSayings(reading)
  const counted = Object.values(event.casualties ?? {}).flatMap((count) => narrowest(sayings, count))
  const own = [...narrowest(sayings, event.trigger), ...counted]
  const later = laterSayings(reading, sayings, event, events, own).filter((saying) => !own.includes(saying))
  const pointing = later.filter(({ pointsBack }) => pointsBack)
  const carried = own.length === 0 && events ? carriedSayings(reading, sayings, event) : []
  const told = carried.length > 0 ? [...carried, ...pointing] : [...own, ...later]
  const speakers = resolveSpeakers(reading)
  const isQuoted = findQuotes(reading.story).some(
    ({ start, end }) => start <= event.trigger.start && event.trigger.end <= end,
  )
  const found = new Map<string, Attribution>()
  for (const saying of new Set(told)) {
    for (const words of saying.speakers) {
      const speaker = speakers.get(words)
      if (!speaker) continue
      const name = nameSpeaker(speaker)
      if (name === '' || found.has(name)) continue
      const side =
        speaker.side ?? (speaker.isOfficial && isLocal(name) ? countryBeside(reading, event) : null)
      const mode = own.includes(saying) && isQuoted ? 'quote' : 'paraphrase'
      found.set(name, { start: speaker.start, end: speaker.end, name, kind: speaker.kind, side, mode })
    }
  }
  return [...found.values()]
}

/** The sayings whose passage around `at` is the shortest. */
const narrowest = (sayings: Saying[], at: Span): Saying[] => {
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

/** An official of no named country is of the country he speaks of, unless his words say that he is a foreigner. */
const isLocal = (name: string): boolean => !/\b(?:Western|European|NATO|EU|UN|allied|foreign)\b/.test(name)

/** Country of the placed name that stands nearest to the event in its sentence; else of the first in the story. */
const countryBeside = (reading: Reading, { start, end, trigger }: EventSpan): string | null => {
  const placed = reading.mentions.flatMap(({ placeId, start: at, use }) => {
    const country = countryOfPlace(reading, placeId)
    return country && use !== 'demonym' ? [{ at, country }] : []
  })
  const inClause = placed.filter(({ at }) => start <= at && at < end)
  const nearest = inClause.toSorted(
    (a, b) => Math.abs(a.at - trigger.start) - Math.abs(b.at - trigger.start),
  )[0]
  return (nearest ?? placed[0])?.country ?? null
}
