import type { Place, Where } from '@/lib/domain'
import type { Span } from '@/lib/text'
import { findTriggers } from './find-triggers'
import { countryOfPlace, placesOfStory } from './places-of-story'
import { partsAndWholes } from './parts-and-wholes'
import { type Candidate, candidatesIn } from './place-candidates'
import { tieOf } from './tie-of-place'
import type { Trigger } from './trigger'
import type { EventSpan, Reading } from './reading'
import { readTokens, type Sentence } from './read-tokens'

const toWhere = (candidate: Candidate, places: ReadonlyMap<string, Place>): Where | null => {
  const { mention, expression } = candidate
  if (expression) {
    const [anchor] = expression.anchors
    const isAnchor = /^(?:edge|near|part-of|side)$/.test(expression.relation)
    return {
      mentionId: null,
      expressionId: expression.id,
      placeId: isAnchor ? (anchor?.placeId ?? null) : null,
      relation: expression.relation,
      words: expression.words,
      point: expression.point,
      geometry: expression.geometry,
      geoPrecision: expression.geoPrecision,
    }
  }
  const place = mention?.placeId ? places.get(mention.placeId) : undefined
  if (!mention) return null
  const { kind } = mention
  const precision =
    kind === 'country' || kind === 'admin1' || kind === 'region' || kind === 'water' || kind === 'terrain'
      ? 3
      : kind === 'admin2'
        ? 2
        : 1
  return {
    mentionId: mention.id,
    expressionId: null,
    placeId: mention.placeId,
    relation: null,
    words: place?.name ?? mention.surface,
    point: place?.point ?? null,
    geometry: null,
    geoPrecision: precision,
  }
}

const triggerAt = (sentence: Sentence, start: number): Trigger | null =>
  findTriggers(sentence).find(
    ({ first, last }) =>
      (sentence.tokens[first]?.start ?? 0) <= start && start < (sentence.tokens[last]?.end ?? 0),
  ) ?? null

const best = (reading: Reading, span: Span, trigger: Trigger): Candidate | null => {
  const candidates = candidatesIn(reading, span)
  const parts = partsAndWholes(reading, candidates, trigger.sentence.tokens)
  const ranked = candidates
    .map((candidate) => {
      const tie = tieOf(candidate, trigger) + (parts.get(candidate) ?? 0)
      return { candidate, score: tie + candidate.exactness * (tie < 0 ? 0 : 1) }
    })
    .sort((a, b) => b.score - a.score)
  const [first] = ranked
  return first && first.score > 0 ? first.candidate : null
}

const EARLIER = 2 // sentences looked at before the one that tells the event

/** A place that a sentence before is about: not the speaker's, not a country. */
const placeBefore = (reading: Reading, sentences: Sentence[], index: number): Candidate | null => {
  for (let at = index - 1; at >= Math.max(0, index - EARLIER); at--) {
    const [span, sentence] = [reading.sentences[at], sentences[at]]
    if (!span || !sentence) continue
    const trigger = findTriggers(sentence).at(-1)
    const own = trigger
      ? best(reading, span, trigger)
      : (candidatesIn(reading, span)
          .filter(({ exactness }) => exactness > 2)
          .at(-1) ?? null)
    if (own && own.exactness > 0) return own
  }
  return null
}

const datelineOf = (reading: Reading): Candidate | null => {
  const mention = reading.mentions.find(({ use, placeId }) => use === 'dateline' && placeId !== null)
  return mention ? { start: mention.start, end: mention.end, mention, expression: null, exactness: 0 } : null
}

const sentenceOf = ({ sentences }: Reading, at: number): number =>
  sentences.findIndex(({ start, end }) => start <= at && at < end)

/** Whether nothing is told but, at most, the country in which the dateline lies. */
const isIn = (reading: Reading, { mention }: Candidate, told: Where[]): boolean => {
  const country = countryOfPlace(reading, mention?.placeId)
  return told.every(({ placeId }) => placeId === `country:${country}`)
}

/** The finest place or expression that the words of one telling tie to it, never the speaker's. */
const placeOf = (reading: Reading, event: EventSpan): Where | null => {
  const [sentence, span] = [readTokens(reading)[event.sentence], reading.sentences[event.sentence]]
  const trigger = sentence && triggerAt(sentence, event.trigger.start)
  const own = span && trigger && best(reading, span, trigger)
  return own ? toWhere(own, placesOfStory(reading)) : null
}

const isCountry = ({ placeId }: Where): boolean => placeId?.startsWith('country:') ?? false

/**
 * Where an event happened: the place that its leading words name, or if that is none or a country, the finest that other tellings name (not before: they
 * may name who spoke). Else the place that the sentences before are about, and last of all the dateline where the story names no other place.
 */
export const placeIt = (reading: Reading, event: EventSpan & { others?: EventSpan[] }): Where | null => {
  const own = placeOf(reading, event)
  if (own && !isCountry(own)) return own
  const others = (event.others ?? []).flatMap((telling) => placeOf(reading, telling) ?? [])
  const told = own ? [own, ...others] : others
  const places = placesOfStory(reading)
  const dateline = datelineOf(reading)
  const isInLede = dateline !== null && sentenceOf(reading, dateline.start) === event.sentence
  // "KIRKUK - Gunmen shot dead a colonel": the lede that names no place but a country tells what happened where it is dated.
  if (isInLede && isIn(reading, dateline, told)) return toWhere(dateline, places)
  const [first, ...rest] = told
  if (first)
    return rest.reduce((finest, one) => (one.geoPrecision < finest.geoPrecision ? one : finest), first)
  const before = placeBefore(reading, readTokens(reading), event.sentence)
  if (before) return toWhere(before, places)
  const hasOther = reading.mentions.some(({ use, kind }) => use === 'literal' && kind !== 'country')
  return dateline && !hasOther ? toWhere(dateline, places) : null
}
