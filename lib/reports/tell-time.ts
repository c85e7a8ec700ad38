import times from '@/data/lexicon/times.json'
import type { ReportDates } from '@/lib/domain'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import { clauseAt, findClauses } from './find-clauses'
import type { EventSpan, Reading } from './reading'
import type { FoundTime } from './read-times'
import { sayingVerbs, throughNouns } from './saying-words'
import { timesOfSentence } from './times-of-story'
import { wordsOfStory } from './words-of-story'

/** When an event happened. `future`: the text dates it after its own publication, so it did not happen. */
export type TimeOfEvent = { kind: 'dated'; dates: ReportDates } | { kind: 'future' } | { kind: 'unknown' }

const TIME = {
  inClause: 3, // for standing in the clause of the event
  ofSaying: -6, // for standing beside "said"
  otherClause: -1, // for standing in a clause that tells of nearly the same time
  perWord: -0.05, // for each word between the time and the word that tells the event
  longestSince: 45, // days; "since February 2022" tells how long a war goes on, not when this happened
  sentencesBack: 2, // sentences of the paragraph in which the time is looked for when this one has none
}

type Scored = { time: FoundTime; score: number; isOfSaying: boolean }

/**
 * The time of an event, by these rules: a time in its own clause before one in its sentence, the nearer before the farther; never one of a clause about
 * another time ("who took office in 2019", "since the war began") nor of a record ("the heaviest this year"); the time of the saying ("said on Tuesday")
 * only for what is told as going on then, for of anything else it is no more than a bound; then the sentence before, when this one goes on telling.
 */
export const tellTime = (reading: Reading, event: EventSpan): TimeOfEvent => {
  const own = scoreTimes(reading, event.sentence, event)
  const best = own.toSorted((a, b) => b.score - a.score)[0]
  if (best && !best.isOfSaying) return toAnswer(reading, best)
  if (best && isGoingOn(reading, event)) return toAnswer(reading, best)
  const earlier = goesOn(reading, event) ? timeBefore(reading, event.sentence) : null
  return earlier ? toAnswer(reading, earlier) : { kind: 'unknown' }
}

const toAnswer = (reading: Reading, { time, isOfSaying }: Scored): TimeOfEvent => {
  if (time.isFuture) return isOfSaying ? { kind: 'unknown' } : { kind: 'future' }
  const { from, to, precision } = time
  const surface = reading.story.text.slice(time.start, time.end).replaceAll(/\s+/g, ' ')
  return {
    kind: 'dated',
    dates: { from, to, precision, surface },
  }
}

const dayOfPublication = ({ story }: Reading): string | null =>
  story.publishedAt && story.datePrecision !== 'month' && story.datePrecision !== 'year'
    ? story.publishedAt.slice(0, 10)
    : null

/** Times of datelines, bylines and update lines date the story, not what it tells. */
const isOfTelling = ({ story }: Reading, { start }: Span): boolean =>
  story.sections.some(
    (section) =>
      section.start <= start &&
      start < section.end &&
      (section.kind === 'dateline' ||
        section.kind === 'credit' ||
        section.kind === 'update-line' ||
        section.kind === 'boilerplate'),
  )

const timesBySentence = new WeakMap<Reading['story'], Map<number, FoundTime[]>>()

/** The times told in a sentence; read once per story, since every word that may tell an event asks for them. */
const timesOf = (reading: Reading, sentence: number): FoundTime[] => {
  const known = timesBySentence.get(reading.story) ?? new Map<number, FoundTime[]>()
  timesBySentence.set(reading.story, known)
  const before = known.get(sentence)
  if (before) return before
  const found = readTimesOf(reading, sentence)
  known.set(sentence, found)
  return found
}

const readTimesOf = (reading: Reading, sentence: number): FoundTime[] => {
  const today = dayOfPublication(reading)
  const earlier = timesOfSentence(reading, sentence - 1, today)
  const lastDay = earlier.findLast(({ precision }) => precision === 1)?.from ?? null
  return timesOfSentence(reading, sentence, today, lastDay).filter((time) => !isOfTelling(reading, time))
}

const MOST_RECORD = 5 // words between "the heaviest" and its time
const NO_RECORD = /^(?:.*west|.*rest|.*test|forest|interest)$/

/** "the heaviest this year", "the first in a week": how long there was no other. */
const isOfRecord = (words: Word[], time: FoundTime): boolean => {
  if (time.precision === 1) return false
  const at = words.findIndex(({ end }) => end > time.start)
  for (let back = at - 1; back >= 0 && at - back <= MOST_RECORD; back--) {
    const { lower = '', shape } = words[back] ?? {}
    if (shape === 'mark') return false
    if (/^(?:\p{L}{3,}est|first|worst|most|least)$/u.test(lower) && !NO_RECORD.test(lower)) return true
  }
  return false
}

/** "is being repelled", "continues", "are fighting": told as going on. */
const isGoingOn = (reading: Reading, { sentence, trigger }: EventSpan): boolean => {
  const { words, bounds } = wordsOfStory(reading.story)
  const { first, after } = bounds[sentence] ?? { first: 0, after: 0 }
  let at = first
  while (at < after && (words[at]?.start ?? 0) < trigger.start) at++
  const around = words.slice(Math.max(first, at - 4), Math.min(after, at + 8))
  return around.some(({ lower }, index) => {
    const next = around[index + 1]?.lower ?? ''
    const isBeing =
      /^(?:is|are)$/.test(lower) && /^(?:being|still|now|under|underway|\p{Ll}+ing)$/u.test(next)
    return isBeing || /^(?:continues?|remains?)$/.test(lower)
  })
}

const scoreTimes = (reading: Reading, sentence: number, event: Span & { trigger: Span }): Scored[] => {
  const found = timesOf(reading, sentence)
  if (found.length === 0) return []
  const { words, bounds } = wordsOfStory(reading.story)
  const { first, after } = bounds[sentence] ?? { first: 0, after: 0 }
  const clauses = findClauses(words, first, after, found)
  const ofEvent = clauseAt(clauses, event.trigger.start)
  return found.flatMap((time) => {
    const ofTime = clauseAt(clauses, time.start)
    if (time.isSince && Date.parse(time.to) - Date.parse(time.from) > TIME.longestSince * 86_400_000)
      return []
    if (isOfRecord(words.slice(first, after), time)) return []
    const isOfSaying = standsBesideSaying(words, first, after, time, event.trigger)
    let score = isOfSaying ? TIME.ofSaying : 0
    if (event.start <= time.start && time.end <= event.end) score += TIME.inClause
    if (ofTime !== ofEvent) {
      if (ofTime?.isBackground || (ofEvent?.isBackground && !isOfSaying)) return []
      score += TIME.otherClause
    }
    const [from, to] =
      time.start < event.trigger.start ? [time.end, event.trigger.start] : [event.trigger.end, time.start]
    const between = words
      .slice(first, after)
      .filter(({ start, end, shape }) => start >= from && end <= to && shape !== 'mark')
    return [{ time, score: score + between.length * TIME.perWord, isOfSaying }]
  })
}

const MOST_BESIDE = 6 // words between "said" and its time: "said in a post on Telegram on Tuesday"

/** "said on Tuesday", "told reporters in a briefing on Monday", "on Monday said"; not when the word is the event itself. */
const standsBesideSaying = (
  words: Word[],
  first: number,
  after: number,
  time: Span,
  trigger: Span,
): boolean => {
  const isVerb = (word: Word | undefined): boolean =>
    word !== undefined && sayingVerbs.has(word.lower) && word.start !== trigger.start
  let at = first
  while (at < after && (words[at]?.end ?? 0) <= time.start) at++
  let next = at
  while (next < after && (words[next]?.start ?? 0) < time.end) next++
  if (isVerb(words[next]) || (words[next]?.lower === 'also' && isVerb(words[next + 1]))) return true
  for (let back = at - 1; back >= first && at - back <= MOST_BESIDE; back--) {
    const word = words[back]
    if (!word || word.text === ',' || word.text === ';' || word.lower === 'that') return false
    if (word.start === trigger.start) return false
    if (isVerb(word)) return isWayOfSaying(words.slice(back + 1, at))
  }
  return false
}

const LISTENERS = new Set([
  'reporters',
  'journalists',
  'parliament',
  'lawmakers',
  'media',
  'agency',
  'television',
  'news',
  'council',
])
const SMALL = new Set([
  'on',
  'in',
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'at',
  'late',
  'early',
  'via',
  'to',
  'of',
  'by',
  'social',
  'platform',
  'press',
])

/** Between "said" and its time stand only small words and how it was said. */
const isWayOfSaying = (between: Word[]): boolean =>
  between.every(
    ({ lower, shape }) =>
      SMALL.has(lower) ||
      throughNouns.has(lower) ||
      LISTENERS.has(lower) ||
      shape === 'capital' ||
      shape === 'capitals' ||
      shape === 'mark',
  )

/** Whether the sentence goes on telling the event of the one before: the same paragraph, or it opens with "The attack", "Another", "He". */
const goesOn = ({ story, sentences }: Reading, { sentence }: EventSpan): boolean => {
  const before = sentences[sentence - 1]
  const here = sentences[sentence]
  if (!before || !here) return false
  const gap = story.text.slice(before.end, here.start)
  if (!/\n/.test(gap)) return true
  const opening = story.text.slice(here.start, here.start + 30).toLowerCase()
  return times.goesOn.some(
    (words) => opening.startsWith(words) && !/\p{L}/u.test(opening.charAt(words.length)),
  )
}

/** The time told last in the sentences before, up to the start of their paragraph. */
const timeBefore = (reading: Reading, sentence: number): Scored | null => {
  const { words, bounds } = wordsOfStory(reading.story)
  for (let back = sentence - 1; back >= 0 && sentence - back <= TIME.sentencesBack; back--) {
    const found = timesOf(reading, back)
    const { first, after } = bounds[back] ?? { first: 0, after: 0 }
    const clauses = findClauses(words, first, after, found)
    const usable = found.filter(
      (time) => !time.isFuture && time.precision < 3 && !clauseAt(clauses, time.start)?.isBackground,
    )
    const nothing = { start: -1, end: -1 }
    const time = usable.find((time) => !standsBesideSaying(words, first, after, time, nothing))
    if (time) return { time, score: 0, isOfSaying: false }
    const here = reading.sentences[back]
    const before = reading.sentences[back - 1]
    if (here && before && /\n/.test(reading.story.text.slice(before.end, here.start))) return null
  }
  return null
}
