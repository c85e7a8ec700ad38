import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import {
  type Sentence,
  speakerAfter,
  speakerBefore,
  speakerBesideAnd,
  type SpeakerWords,
} from './find-speaker'
import { callVerbs, falseWords, listenerVerbs, type SayingKind, sayingVerbs, weakVerbs } from './saying-words'
import { media, mediaNames } from './speaker-words'

/** A word that says that somebody speaks, and who. Numbers of words; `after` is the first word behind speaker and verb. */
export type Cue = {
  at: number
  begins: number
  after: number
  kind: SayingKind
  speakers: SpeakerWords[]
  /** The speaker stands behind the verb. */
  isInverted: boolean
  /** A preposition ("according to"), no verb. */
  isCue: boolean
}

const FAR_THAT = 7 // words from the verb to "that": "warned earlier this month that"
const CITES = new Set(['citing', 'cited'])
const LONGEST_LISTENER = 8 // words of who was told

const nouns = new Set(attribution.nouns)
const beforeNouns = new Set(attribution.beforeNouns)
const cues = attribution.cues.map((cue) => cue.split(' '))

/** The words of a sentence that say that somebody speaks, outside of quotes. */
export const findCues = (sentence: Sentence, quotes: Span[]): Cue[] => {
  const { words, first, after } = sentence
  const found: Cue[] = []
  for (let at = first; at < after; at++) {
    const word = words[at]
    if (!word || isInQuote(quotes, word)) continue
    const phrase = cues.find((parts) => parts.every((part, index) => words[at + index]?.lower === part))
    if (phrase) {
      const speaker = speakerAfter(sentence, at + phrase.length, at === first)
      const last = found.at(-1)
      if (speaker && CITES.has(word.lower)) {
        // A paper that cites somebody only hands on what he says; what others cite is their evidence.
        if (last && isMedia(words, last.speakers)) last.speakers = [speaker]
      } else if (speaker) {
        const after = (speaker.beside?.last ?? speaker.last) + 1
        found.push({
          at,
          begins: at,
          after,
          kind: 'plain',
          speakers: [speaker],
          isInverted: true,
          isCue: true,
        })
      }
      continue
    }
    // "the United States" says nothing.
    const kind =
      word.zone === 'prose' && word.shape !== 'lower' && word.shape !== 'caseless'
        ? undefined
        : sayingVerbs.get(word.lower)
    if (!kind || (weakVerbs.has(word.lower) && !takesClause(words, at, after))) continue
    if (words[at - 1]?.lower === 'to' || words[at - 1]?.lower === 'the' || words[at - 1]?.lower === 'a')
      continue
    if (
      callVerbs.has(word.lower) &&
      !words.slice(at + 1, Math.min(after, at + 8)).some(({ lower }) => falseWords.has(lower))
    )
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
  if (nouns.has(words[at]?.lower ?? '') && beforeNouns.has(before?.lower ?? '')) return false
  if (!next || at + 1 >= after || /^[.:]$/.test(next.text)) return before?.lower !== 'of'
  if (words.slice(at + 1, Math.min(after, at + FAR_THAT)).some(({ lower }) => lower === 'that')) return true
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
      return { at, begins: at, after: end + 1, kind, speakers: [speaker], isInverted: true, isCue: false }
    }
  }
  const speaker = speakerBefore(sentence, at)
  if (speaker) {
    // "has not commented" says nothing.
    const from = speaker.beside?.last ?? speaker.last
    if (words.slice(from + 1, at).some(({ lower }) => lower === 'not' || lower === 'never')) return null
    const cited =
      speaker.beside && CITES.has(words[speaker.beside.first]?.lower ?? '')
        ? speakerAfter(sentence, speaker.beside.first + 1)
        : null
    if (cited)
      return {
        at,
        begins: speaker.first,
        after: at + 1,
        kind,
        speakers: [cited],
        isInverted: false,
        isCue: false,
      }
    const other = speakerBesideAnd(sentence, speaker)
    return {
      at,
      begins: (other ?? speaker).first,
      after: afterListener(sentence, at),
      kind,
      speakers: other ? [other, speaker] : [speaker],
      isInverted: false,
      isCue: false,
    }
  }
  // "visited the town and said": the speaker of the verb before.
  const inherits = before && /^(?:and|but|also|later)$/.test(before.lower)
  if (inherits && last && !last.isCue)
    return {
      at,
      begins: at,
      after: afterListener(sentence, at),
      kind,
      speakers: last.speakers,
      isInverted: false,
      isCue: false,
    }
  return null
}

/** The word after the object of "told": "told our reporter", "told parliament that". */
const afterListener = ({ words, after }: Sentence, verb: number): number => {
  if (!listenerVerbs.has(words[verb]?.lower ?? '')) return verb + 1
  let at = verb + 1
  while (
    at < after &&
    words[at]?.shape !== 'mark' &&
    !/^(?:that|in|on|at|by|how|about|via|during|of)$/.test(words[at]?.lower ?? '')
  )
    at++
  return at - verb <= LONGEST_LISTENER ? at : verb + 1
}

const isMedia = (words: Word[], speakers: SpeakerWords[]): boolean =>
  speakers.some(({ first, last }) =>
    words.slice(first, last + 1).some(({ lower }) => media.has(lower) || mediaNames.has(lower)),
  )
