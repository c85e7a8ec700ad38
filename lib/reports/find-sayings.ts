import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import { findQuotes } from './find-quotes'
import {
  type Sentence,
  speakerAfter,
  speakerBefore,
  speakerBesideAnd,
  type SpeakerWords,
} from './find-speaker'
import type { Reading } from './reading'
import { readTimes } from './read-times'
import { type SayingKind, sayingVerbs, weakVerbs } from './saying-words'
import { wordsOfStory } from './words-of-story'

/** Somebody says something: who, by which word, and the passages that it governs. */
export type Saying = {
  sentence: number
  kind: SayingKind
  verb: Span
  speakers: SpeakerWords[]
  governs: Span[]
  /** What is said points to what was told before: "denied this", "acknowledged the strike". */
  pointsBack: boolean
}

type Cue = {
  at: number
  after: number
  kind: SayingKind
  speakers: SpeakerWords[]
  isInverted: boolean
  isCue: boolean
}

const cues = attribution.cues.map((cue) => cue.split(' '))
const SPLITTERS = new Set(['while', 'but', 'whereas', 'although', 'though', 'and', 'yet'])
const ADDS = new Set([
  'adding',
  'saying',
  'noting',
  'citing',
  'blaming',
  'and',
  'including',
  'with',
  'among',
  'most',
  'after',
  'killing',
  'wounding',
  'injuring',
  'leaving',
  'without',
  'many',
  'some',
  'all',
  'which',
  'a',
  'who',
])
const POINTERS = new Set([
  ...attribution.deniedThing,
  'strike',
  'attack',
  'loss',
  'losses',
  'fall',
  'capture',
  'withdrawal',
  'retreat',
  'incident',
  'deaths',
  'toll',
  'shelling',
  'raid',
  'news',
  'figure',
  'figures',
])

const known = new WeakMap<Reading['story'], Saying[]>()

/** The sayings of a story in the order of the text; read once per story. */
export const findSayings = (reading: Reading): Saying[] => {
  const before = known.get(reading.story)
  if (before) return before
  const quotes = findQuotes(reading.story)
  const { words, bounds } = wordsOfStory(reading.story)
  const sayings = bounds.flatMap(({ first, after }, number) => {
    const span = reading.sentences[number]
    if (!span || after <= first) return []
    const sentence = { words, first, after, times: readTimes(reading.story.text, span, '2000-01-01') }
    return ofSentence(reading, sentence, number, quotes)
  })
  const all = goOn(reading, sayings, quotes)
  known.set(reading.story, all)
  return all
}

const ofSentence = (reading: Reading, sentence: Sentence, number: number, quotes: Span[]): Saying[] => {
  const found = findCues(sentence, quotes)
  return found.map((cue, index) => {
    const previous = found[index - 1]
    const next = found[index + 1]
    return toSaying(reading, sentence, number, quotes, cue, previous, next)
  })
}

const findCues = (sentence: Sentence, quotes: Span[]): Cue[] => {
  const { words, first, after } = sentence
  const found: Cue[] = []
  for (let at = first; at < after; at++) {
    const word = words[at]
    if (!word || isInQuote(quotes, word)) continue
    const phrase = cues.find((parts) => parts.every((part, index) => words[at + index]?.lower === part))
    if (phrase) {
      const speaker = speakerAfter(sentence, at + phrase.length)
      const last = speaker ? (speaker.beside?.last ?? speaker.last) : at
      if (speaker)
        found.push({ at, after: last + 1, kind: 'plain', speakers: [speaker], isInverted: true, isCue: true })
      continue
    }
    const kind = sayingVerbs.get(word.lower)
    if (!kind || (weakVerbs.has(word.lower) && !takesClause(words, at, after))) continue
    if (words[at - 1]?.lower === 'to' || words[at - 1]?.lower === 'the' || words[at - 1]?.lower === 'a')
      continue
    const cue = cueOfVerb(sentence, at, kind, found.at(-1), quotes)
    if (cue) found.push(cue)
  }
  return found
}

const isInQuote = (quotes: Span[], { start, end }: Span): boolean =>
  quotes.some((quote) => quote.start < start && end < quote.end)

/** A form that is a noun or another verb as often counts before "that", a number, a name, or at the end of what is said. */
const takesClause = (words: Word[], at: number, after: number): boolean => {
  const next = words[at + 1]
  const before = words[at - 1]
  if (!next || at + 1 >= after || /^[.:]$/.test(next.text)) return before?.lower !== 'of'
  return (
    /^(?:that|the|a|an|its|his|their|at|at least|more|on|in|some|about|reports?|claims?|any|it|this|accusations?|allegations?)$/.test(
      next.lower,
    ) || next.shape !== 'lower'
  )
}

const cueOfVerb = (
  sentence: Sentence,
  at: number,
  kind: SayingKind,
  last: Cue | undefined,
  quotes: Span[],
): Cue | null => {
  const { words, first } = sentence
  const before = words[at - 1]
  // "…," said Ivan Fedorov: the speaker stands behind.
  const isBehind =
    before === undefined ||
    at === first ||
    /^[,”"»]$/.test(before.text) ||
    quotes.some(({ end }) => end === before.end)
  if (isBehind && at > first) {
    const speaker = speakerAfter(sentence, at + 1)
    if (speaker && speaker.first <= at + 2) {
      const end = speaker.beside?.last ?? speaker.last
      return { at, after: end + 1, kind, speakers: [speaker], isInverted: true, isCue: false }
    }
  }
  const speaker = speakerBefore(sentence, at)
  if (speaker) {
    const other = speakerBesideAnd(sentence, speaker)
    return {
      at,
      after: at + 1,
      kind,
      speakers: other ? [other, speaker] : [speaker],
      isInverted: false,
      isCue: false,
    }
  }
  // "visited the town and said": the speaker of the verb before.
  const inherits = before && /^(?:and|but|also|later)$/.test(before.lower)
  if (inherits && last && !last.isCue)
    return { at, after: at + 1, kind, speakers: last.speakers, isInverted: false, isCue: false }
  return null
}

const firstWord = ({ speakers, at }: Cue): number => Math.min(at, ...speakers.map(({ first }) => first))

const toSaying = (
  reading: Reading,
  sentence: Sentence,
  number: number,
  quotes: Span[],
  cue: Cue,
  previous: Cue | undefined,
  next: Cue | undefined,
): Saying => {
  const { words, first, after } = sentence
  const begins = firstWord(cue)
  const from = previous ? endOfContent(words, previous, begins) : first
  const until = next ? startOfNext(words, cue, next) : after
  const spanOf = (start: number, end: number): Span[] =>
    end > start ? [{ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }] : []
  const behind = words.slice(cue.after, until)
  const opens = behind.find(({ shape }) => shape !== 'mark')
  const opensAfterComma =
    behind[0]?.text === ',' || behind[0]?.text === ';' || behind[0]?.text === '—' || behind[0]?.text === '.'
  const said = behind.filter(
    (word) =>
      word.shape !== 'mark' &&
      !sentence.times.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  const hasFront =
    begins > from && words.slice(from, begins).filter(({ shape }) => shape !== 'mark').length >= 2
  const governs: Span[] = []
  const saysBehind = said.length > 0 && !opensAfterComma && !isTail(said)
  if (cue.isInverted && !cue.isCue) governs.push(...spanOf(from, begins))
  else if (cue.isCue && begins === first) governs.push(...spanOf(cue.after, until))
  else if (saysBehind && !cue.isCue) governs.push(...spanOf(cue.after, until))
  else {
    if (hasFront) governs.push(...spanOf(from, begins))
    if (opens && ADDS.has(opens.lower)) governs.push(...spanOf(cue.after, until))
    if (!hasFront) governs.push(...spanOf(cue.after, until))
  }
  // A quote beside what is governed is his too, to its end.
  for (const quote of quotes) {
    const isBeside = governs.some(({ start, end }) => quote.start < end && start < quote.end)
    const isBefore = words[begins - 1] !== undefined && begins > first && words[begins - 1]?.end === quote.end
    if (isBeside || isBefore) governs.push(quote)
  }
  const verb = words[cue.at]
  return {
    sentence: number,
    kind: cue.kind,
    verb: { start: verb?.start ?? 0, end: verb?.end ?? 0 },
    speakers: cue.speakers,
    governs: endsWithColon(reading, sentence) ? [...governs, ...listBehind(reading, number)] : governs,
    pointsBack:
      said.slice(0, 4).some(({ lower }) => POINTERS.has(lower)) &&
      !said.slice(0, 6).some(({ lower }) => lower === 'that' && said[0]?.lower !== 'that'),
  }
}

const TAIL = new Set([
  'in',
  'on',
  'at',
  'via',
  'to',
  'by',
  'reporters',
  'journalists',
  'during',
  'after',
  'following',
  'through',
])
/** Behind the verb stands only how or where it was said: "in a statement", "on Telegram", "to reporters in Paris". */
const isTail = (said: Word[]): boolean => {
  const opening = said[0]
  if (!opening || !TAIL.has(opening.lower))
    return said.every(({ shape }) => shape === 'capital' || shape === 'capitals') && said.length <= 3
  return (
    said.length <= 9 && !said.some(({ lower }) => lower === 'that' || /^(?:was|were|had|has)$/.test(lower))
  )
}

/** Where what the cue before says ends: at the conjunction or comma before this speaker. */
const endOfContent = (words: Word[], previous: Cue, begins: number): number => {
  for (let at = begins - 1; at >= previous.after; at--) {
    const word = words[at]
    if (word && at >= begins - 2 && (SPLITTERS.has(word.lower) || word.text === ';')) return at + 1
  }
  return previous.after
}

const startOfNext = (words: Word[], cue: Cue, next: Cue): number => {
  const begins = firstWord(next)
  // "X said A, while Y said B": A ends before "while". "A, X said, and B, Y said": B belongs to Y.
  if (next.isInverted) return Math.max(cue.after, lastComma(words, cue.after, begins))
  for (let at = begins - 1; at >= Math.max(cue.after, begins - 2); at--) {
    const word = words[at]
    if (word && (SPLITTERS.has(word.lower) || word.text === ';')) return at
  }
  return begins
}

const lastComma = (words: Word[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (words[at]?.text === ';' || (words[at]?.text === ',' && SPLITTERS.has(words[at + 1]?.lower ?? '')))
      return at
  }
  return to
}

const endsWithColon = ({ story }: Reading, { words, after }: Sentence): boolean =>
  story.text.charAt((words[after - 1]?.end ?? 0) - 1) === ':'

/** "reported the following:" governs the lines below, up to an empty line. */
const listBehind = ({ story, sentences }: Reading, number: number): Span[] => {
  const list: Span[] = []
  for (let at = number + 1; at < sentences.length; at++) {
    const [before, here] = [sentences[at - 1], sentences[at]]
    if (!before || !here) break
    if (list.length > 0 && /\n\s*\n/.test(story.text.slice(before.end, here.start))) break
    list.push(here)
  }
  return list
}

/** A quote that follows in the next sentences without a verb of its own is still his who spoke last. */
const goOn = ({ sentences }: Reading, sayings: Saying[], quotes: Span[]): Saying[] => {
  const withVerb = new Set(sayings.map(({ sentence }) => sentence))
  for (const saying of sayings) {
    if (saying !== sayings.findLast(({ sentence }) => sentence === saying.sentence)) continue
    for (let at = saying.sentence + 1; at < sentences.length && !withVerb.has(at); at++) {
      const here = sentences[at]
      const quote = here && quotes.find(({ start, end }) => start <= here.start + 1 && here.start < end)
      if (!quote || saying.governs.some(({ start, end }) => start <= quote.start && quote.end <= end)) {
        if (!quote) break
        continue
      }
      const isQuoting = saying.governs.some((span) =>
        quotes.some(({ start, end }) => start < span.end && span.start < end),
      )
      if (!isQuoting) break
      saying.governs.push(quote)
    }
  }
  return sayings
}
