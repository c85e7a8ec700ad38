import type { Mention, Place, PlaceExpression, PlaceKind, Where } from '@/lib/domain'
import type { Span } from '@/lib/text'
import { findTriggers } from './find-triggers'
import type { Trigger } from './trigger'
import { lexicon } from './lexicon'
import type { Reading } from './reading'
import { readTokens, type Sentence, type Token } from './read-tokens'

/** How exactly a kind says where. */
const EXACTNESS: Record<PlaceKind, number> = {
  facility: 5,
  settlement: 5,
  admin2: 3,
  water: 2,
  terrain: 2,
  admin1: 2,
  region: 1,
  country: -3,
}

/** What a tie to the event is worth; of equals the finer place, then the nearer one. */
const TIE = {
  patient: 12,
  phrase: 11,
  subjectPhrase: 8,
  opening: 10, // "In Kherson, shelling killed two"
  clause: 8,
  sentence: 5,
  speech: -20, // "said in Kyiv"
  origin: -12, // "fired from the Kursk region"
  goal: -6, // "taken to hospital in Dnipro"
  expression: 3, // finer than its anchor
  perToken: -0.05,
}

type Candidate = {
  start: number
  end: number
  mention: Mention | null
  expression: PlaceExpression | null
  exactness: number
}

const PERSON_OFFICES =
  /^(?:governor|mayor|minister|president|spokesman|spokeswoman|spokesperson|official|officials|ministry|administration|police|prosecutor|prosecutors|correspondent|reporter|newspaper|bureau|ambassador|embassy|head|government|council|parliament|hospital|doctors|doctor|radio|television|court)$/

const candidatesIn = (reading: Reading, { start, end }: Span): Candidate[] => {
  const byId = new Map(reading.places.map((place) => [String(place.id), place]))
  const expressions = reading.expressions.filter(
    (one) => one.start >= start && one.end <= end && one.geometry !== null,
  )
  const ofExpressions = expressions.map((expression): Candidate => ({
    start: expression.start,
    end: expression.end,
    mention: null,
    expression,
    exactness: 4 + (expression.geoPrecision === 3 ? -2 : 0),
  }))
  const ofMentions = reading.mentions.flatMap((mention): Candidate[] => {
    if (mention.start < start || mention.end > end || mention.use === 'demonym' || mention.use === 'dateline')
      return []
    if (mention.why === 'too-vague') return []
    if (expressions.some((one) => one.start <= mention.start && mention.end <= one.end)) return []
    const place = mention.placeId ? byId.get(mention.placeId) : undefined
    return [
      {
        start: mention.start,
        end: mention.end,
        mention,
        expression: null,
        exactness: EXACTNESS[mention.kind] + (place ? 0 : -4),
      },
    ]
  })
  return [...ofExpressions, ...ofMentions]
}

const indexAt = (tokens: Token[], at: number): number => tokens.findIndex(({ end }) => end > at)

/** "said in Kyiv", "told reporters in Geneva", "Kyiv said", "the mayor of Kharkiv": the place of who speaks. */
const isSpeaker = (tokens: Token[], first: number, last: number, trigger: Trigger): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = tokens[at]
    if (!token || at === trigger.last || (at > trigger.first && at < trigger.last)) break
    const isSaying = trigger.groups.some((group) => group.at === at && lexicon.speech.has(group.lemma))
    // A clause said by somebody begins behind the verb: "said that in Kherson".
    if (isSaying) return trigger.first < at || isBesideSaying(tokens, at + 1, first)
    if (token.part === 'that' || token.part === 'mark') break
  }
  const next = tokens[last + 1]
  const verb = trigger.groups.find((group) => group.at > last && group.at <= last + 3)
  if (verb && lexicon.speech.has(verb.lemma) && verb.at !== trigger.first && verb.start === last + 1)
    return true
  if (next && PERSON_OFFICES.test(next.lower) && !next.mention) {
    const speaks = trigger.groups.find((group) => group.at > last)
    return speaks !== undefined && (lexicon.speech.has(speaks.lemma) || speaks.at - last > 8)
  }
  const [of, office] = [tokens[first - 1], tokens[first - 2]]
  return (
    of?.lower === 'of' &&
    office !== undefined &&
    PERSON_OFFICES.test(office.lower) &&
    !/^(?:hospital|embassy|administration)$/.test(office.lower)
  )
}

/** "denied in Kyiv that", "told reporters in Geneva": nothing else stands between the verb and the name. */
const isBesideSaying = (tokens: Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ lower, part }) =>
        part === 'preposition' ||
        part === 'article' ||
        /^(?:reporters|journalists|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early)$/.test(
          lower,
        ),
    )

const tieOf = (candidate: Candidate, trigger: Trigger): number => {
  const { tokens } = trigger.sentence
  const first = indexAt(tokens, candidate.start)
  const last = indexAt(tokens, candidate.end - 1)
  if (candidate.mention?.use === 'metonymic') return TIE.speech
  // A country that acts is no place: "Israel and Hezbollah agreed".
  const acting = trigger.frame.agent
  if (candidate.mention?.kind === 'country' && acting && acting.from <= first && first < acting.to)
    return TIE.speech
  if (isSpeaker(tokens, first, last, trigger)) return TIE.speech
  const { frame } = trigger
  const near = TIE.perToken * Math.abs(first - trigger.first) + (candidate.expression ? TIE.expression : 0)
  const moves = /^(?:withdraw|deploy|evacuate)$/.test(trigger.sense.id)
  const before = tokens[first - 1]?.lower ?? ''
  const further = tokens[first - 2]?.lower ?? ''
  const preposition = /^(?:the|a|its|russia|ukraine|'s|’s)$/.test(before) ? further : before
  const fires = /^(?:shell|bomb|bomb-air|strike|strike-noun|launch|down|explode|attack|open-fire)$/.test(
    trigger.sense.id,
  )
  if (preposition === 'from' && fires) return TIE.origin + near
  if (preposition === 'from' && trigger.sense.id === 'deploy') return TIE.phrase - 4 + near
  if (
    preposition === 'to' &&
    !moves &&
    candidate.mention &&
    /^(?:taken|transferred|rushed|brought|sent|moved|evacuated|hospital)$/.test(
      tokens.slice(Math.max(0, first - 5), first).find(({ verb }) => verb)?.lower ?? '',
    )
  )
    return TIE.goal + near
  const within = (range: { from: number; to: number } | null): boolean =>
    range !== null && range.from <= first && first < range.to
  if (within(frame.patient)) return TIE.patient + near
  const phrase = frame.phrases.find(({ range }) => within(range))
  const isCountry = candidate.mention?.kind === 'country'
  if (phrase)
    return (phrase.preposition === 'by' ? (isCountry ? TIE.speech : TIE.sentence) : TIE.phrase) + near
  if (within(frame.agent)) return TIE.subjectPhrase + near
  if (first < trigger.first && /^(?:in|at|near|on|over|outside|around)$/.test(preposition) && first <= 6)
    return TIE.opening + near
  if (within(frame.clause)) return TIE.clause + near
  return TIE.sentence + near
}

const toWhere = (candidate: Candidate, places: Map<string, Place>): Where | null => {
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
  const ranked = candidatesIn(reading, span)
    .map((candidate) => ({
      candidate,
      score: tieOf(candidate, trigger) + candidate.exactness * (tieOf(candidate, trigger) < 0 ? 0 : 1),
    }))
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

/**
 * Where an event happened: the finest place or expression that the words tie to it, never the speaker's. Else the place that the sentences
 * before are about, and last of all the dateline where the story names no other place.
 */
export const placeIt = (
  reading: Reading,
  event: { sentence: number; start: number; end: number; trigger: Span },
): Where | null => {
  const sentences = readTokens(reading)
  const [sentence, span] = [sentences[event.sentence], reading.sentences[event.sentence]]
  const trigger = sentence && triggerAt(sentence, event.trigger.start)
  if (!sentence || !span || !trigger) return null
  const places = new Map(reading.places.map((place) => [String(place.id), place]))
  const own = best(reading, span, trigger) ?? placeBefore(reading, sentences, event.sentence)
  if (own) return toWhere(own, places)
  const hasOther = reading.mentions.some(({ use, kind }) => use === 'literal' && kind !== 'country')
  const dateline = hasOther ? null : datelineOf(reading)
  return dateline && toWhere(dateline, places)
}
