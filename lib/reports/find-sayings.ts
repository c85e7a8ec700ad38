import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import { findQuotes } from './find-quotes'
import type { Cue } from './cue'
import { findCues } from './find-cues'
import { findLabelCue } from './find-label-cue'
import { findSignature } from './find-signature'
import { type Sentence, sentenceOfStory } from './sentence-of-story'
import type { Reading } from './reading'
import type { Saying } from './saying'

const splitters = new Set(attribution.splitters)
const adds = new Set(attribution.adds)
const pointers = new Set([...attribution.deniedThing, ...attribution.pointers])

const known = new WeakMap<Reading['story'], Saying[]>()

/** The sayings of a story in the order of the text; read once per story. */
export const findSayings = (reading: Reading): Saying[] => {
  const before = known.get(reading.story)
  if (before) return before
  const quotes = findQuotes(reading.story)
  const sayings = reading.sentences.flatMap((_, number) => {
    const sentence = sentenceOfStory(reading, number)
    return sentence ? ofSentence(reading, sentence, number, quotes) : []
  })
  const signature = findSignature(reading)
  const all = [...goOn(reading, sayings, quotes), ...(signature ? [signature] : [])]
  known.set(reading.story, all)
  return all
}

const ofSentence = (reading: Reading, sentence: Sentence, number: number, quotes: Span[]): Saying[] => {
  const label = findLabelCue(reading, sentence)
  const found = [...(label ? [label] : []), ...findCues(sentence, quotes)]
  return found.map((cue, index) => {
    const previous = found[index - 1]
    const next = found[index + 1]
    return toSaying(reading, sentence, number, quotes, cue, previous, next)
  })
}

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
  const begins = cue.begins
  const from = previous ? endOfContent(words, previous, begins) : first
  const until = next ? startOfNext(words, cue, next) : after
  const spanOf = (start: number, end: number): Span[] =>
    words.slice(start, end).some(({ shape }) => shape !== 'mark')
      ? [{ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }]
      : []
  const behind = words.slice(cue.after, until)
  const comma = behind.findIndex(({ text }) => /^[,;—.]$/.test(text))
  const isTimed = (word: Word): boolean =>
    sentence.times.some(({ start, end }) => start <= word.start && word.end <= end)
  const isSaid = (word: Word): boolean => word.shape !== 'mark' && !isTimed(word)
  // "said on Sunday, adding …": up to the comma stands only when and how it was said.
  const untilComma = (comma < 0 ? behind : behind.slice(0, comma)).filter(isSaid)
  const isMore = untilComma.length === 0 || isTail(untilComma)
  const said = behind.slice(isMore && comma >= 0 ? comma : 0).filter(isSaid)
  const opens = said[0]
  const hasFront =
    begins > from && words.slice(from, begins).filter(({ shape }) => shape !== 'mark').length >= 2
  const governs: Span[] = []
  const saysBehind = !isMore
  if (cue.after === cue.at + 1 && words[cue.at]?.text === ':') governs.push(...spanOf(cue.after, after))
  else if (cue.isInverted && !cue.isCue) governs.push(...spanOf(from, begins))
  else if (cue.isCue && begins === first) governs.push(...spanOf(cue.after, until))
  else if (saysBehind && !cue.isCue) governs.push(...spanOf(cue.after, until))
  else {
    if (hasFront) governs.push(...spanOf(from, begins))
    const isLast = next === undefined || next.isInverted
    if (!hasFront || isLast || (opens && adds.has(opens.lower))) governs.push(...spanOf(cue.after, until))
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
    pointsBack: cue.pointsBack || isPointer(said, cue.kind),
  }
}

/** "denied this", "acknowledged the strike"; not "said that the strike …", which tells it itself. */
const isPointer = (said: Word[], kind: Cue['kind']): boolean => {
  const opening = said[0]?.lower ?? ''
  const next = said[1]?.lower ?? ''
  if (opening === 'that' || opening === 'this' || opening === 'it')
    return next === '' || /^(?:a|an|as|and)$/.test(next) || (kind === 'deny' && /^(?:is|was)$/.test(next))
  return (
    said.slice(0, 4).some(({ lower }) => pointers.has(lower)) &&
    !said.slice(0, 6).some(({ lower }) => lower === 'that')
  )
}

const tailWords = new Set(attribution.tails)
/** Behind the verb stands only how or where it was said: "in a statement", "on Telegram", "to reporters in Paris". */
const isTail = (said: Word[]): boolean => {
  const opening = said[0]
  if (!opening || !tailWords.has(opening.lower))
    return said.every(({ shape }) => shape === 'capital' || shape === 'capitals') && said.length <= 3
  return (
    said.length <= 9 && !said.some(({ lower }) => lower === 'that' || /^(?:was|were|had|has)$/.test(lower))
  )
}

/** Where what the cue before says ends: at the conjunction or comma before this speaker. */
const endOfContent = (words: Word[], previous: Cue, begins: number): number => {
  for (let at = begins - 1; at >= previous.after; at--) {
    const word = words[at]
    if (word && at >= begins - 2 && (splitters.has(word.lower) || word.text === ';')) return at + 1
  }
  return previous.after
}

const startOfNext = (words: Word[], cue: Cue, next: Cue): number => {
  const begins = next.begins
  // "X said A, while Y said B": A ends before "while". "A, X said, and B, Y said": B belongs to Y.
  if (next.isInverted) return Math.max(cue.after, lastComma(words, cue.after, begins))
  for (let at = begins - 1; at >= Math.max(cue.after, begins - 2); at--) {
    const word = words[at]
    if (word && (splitters.has(word.lower) || word.text === ';')) return at
  }
  return begins
}

const lastComma = (words: Word[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (words[at]?.text === ';' || (words[at]?.text === ',' && splitters.has(words[at + 1]?.lower ?? '')))
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
