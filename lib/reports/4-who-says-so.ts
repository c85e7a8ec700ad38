import type { Attribution } from '@/lib/domain'
import { type Scorer, toProbability } from '@/lib/geoparse/evaluate-trees'
import { findQuotes } from './find-quotes'
import { findSayings } from './find-sayings'
import { nameSpeaker } from './name-speaker'
import type { Saying } from './saying'
import { liesIn } from '@/lib/text'
import type { EventSpan, Reading } from './reading'
import { countryOfPlace } from './places-of-story'
import { trainedModels } from './report-models'
import { resolveSpeakers } from './resolve-speakers'
import { type Hearing, sayingFeatures } from './saying-features'
import { type Attributed, sayingsByRule } from './sayings-by-rule'

/** Belief that a saying is about an event, for its speaker to be a source: less where the rules say so too. */
const LEAST = { ruled: 0.35, other: 0.55 }

/** The sayings that a trained judge takes for ones about an event; what the rules say is among its signs. */
const judged = (hearing: Hearing, judge: Scorer): Saying[] =>
  hearing.sayings.filter((saying) => {
    if (isOfAnother(saying, hearing)) return false
    const belief = toProbability(judge.score(judge.toValues(sayingFeatures(saying, hearing))))
    return belief >= (hearing.ruled.told.includes(saying) ? LEAST.ruled : LEAST.other)
  })

/** "A said it took X, while B said it shelled Y": in one sentence each is the source of his own. */
const isOfAnother = (saying: Saying, { reading, event, events, ruled }: Hearing): boolean => {
  const sentence = reading.sentences[event.sentence]
  const holds = ({ trigger }: EventSpan): boolean => saying.governs.some((span) => liesIn(trigger, span))
  return (
    ruled.own.length > 0 &&
    !ruled.own.includes(saying) &&
    sentence !== undefined &&
    liesIn(saying.verb, sentence) &&
    ![event, ...(event.others ?? [])].some(holds) &&
    events.some(holds)
  )
}

/** What a judge of sayings is told of an event. */
export const toHearing = (reading: Reading, event: Attributed, events: EventSpan[]): Hearing => {
  const sayings = findSayings(reading)
  const speakers = resolveSpeakers(reading)
  return {
    reading,
    event,
    events,
    sayings,
    ruled: sayingsByRule(reading, sayings, event, events),
    speakersOf: (saying) => saying.speakers.flatMap((words) => speakers.get(words) ?? []),
  }
}

/**
 * Who says that an event happened: the speakers of the sayings about it, those that tell it first. Empty when the story says so itself. `events`: all
 * events of the story; without them (a figure) the rules alone choose the sayings.
 */
export const whoSaysSo = (
  reading: Reading,
  event: Attributed,
  events?: EventSpan[],
  judge: Scorer = trainedModels.saying,
): Attribution[] => {
  const hearing = events && toHearing(reading, event, events)
  const {
    own,
    counted,
    told: ruled,
  } = hearing?.ruled ?? sayingsByRule(reading, findSayings(reading), event, events)
  const told = hearing ? judged(hearing, judge) : ruled
  const first = [...own, ...counted, ...ruled].filter((saying) => told.includes(saying))
  const speakers = resolveSpeakers(reading)
  const isQuoted = findQuotes(reading.story).some(
    ({ start, end }) => start <= event.trigger.start && event.trigger.end <= end,
  )
  const found = new Map<string, Attribution>()
  for (const saying of new Set([...first, ...told])) {
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
