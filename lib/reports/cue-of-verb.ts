import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import { openingOfAside } from './before-verb'
import type { Cue } from './cue'
import {
  speakerAfter,
  speakerBefore,
  speakerBesideCommas,
  withSpeakersBehind,
  speakersBesideAnd,
} from './find-speaker'
import { documents, listenerVerbs, type SayingKind } from './saying-words'
import type { Sentence } from './sentence-of-story'
import type { SpeakerWords } from './speaker-phrase'
import { independent, isSpeakerNoun, media, mediaNames, press } from './speaker-words'

/** `after`: the first word behind it. `pointsBack` as in Cue. */
export type Verb = { at: number; after: number; kind: SayingKind; pointsBack: boolean }

const LONGEST_LISTENER = 8 // words of who was told
const LONGEST_SUBJECT = 4 // words in front of "claimed by" that only name the deed told before
const QUOTED = 8 // words from "was quoted" to "as saying"

const CITES = new Set(['citing', 'cited', 'quoting'])
const sees = new Set(attribution.sees)
const BE = /^(?:is|are|was|were|be|been|being)$/

/** Who speaks by a verb of saying, and how far speaker and verb reach; null when nobody does. */
export const cueOfVerb = (
  sentence: Sentence,
  verb: Verb,
  last: Cue | undefined,
  quotes: Span[],
): Cue | null => {
  const { words, first } = sentence
  const { at, kind, pointsBack } = verb
  const toCue = (speakers: SpeakerWords[], rest: Partial<Cue>): Cue => ({
    at,
    begins: speakers[0]?.first ?? at,
    after: afterListener(sentence, verb),
    kind,
    speakers,
    isInverted: false,
    isCue: false,
    pointsBack,
    ...rest,
  })
  const lower = words[at]?.lower ?? ''
  if (lower === 'saying') {
    const quoted = openingOfQuoted(words, at, first)
    const speaker = quoted === null ? null : speakerBefore(sentence, quoted)
    return speaker && toCue([speaker], {})
  }
  if (isPassive(sentence, at)) {
    // "was reported by the ministry"; "clashes were reported" names nobody.
    const speaker = words[verb.after]?.lower === 'by' ? speakerAfter(sentence, verb.after + 1) : null
    if (!speaker) return null
    const speakers = withSpeakersBehind(sentence, speaker)
    const end = speakers.at(-1) ?? speaker
    return toCue(speakers, {
      begins: at,
      after: (end.beside?.last ?? end.last) + 1,
      isInverted: true,
      isCue: true,
      // "It was claimed by the rebels."
      pointsBack: at - first <= LONGEST_SUBJECT,
    })
  }
  const inverted = invertedSpeaker(sentence, verb, quotes)
  if (inverted) {
    const speakers = withSpeakersBehind(sentence, inverted)
    const end = speakers.at(-1) ?? inverted
    return toCue(speakers, { begins: at, after: (end.beside?.last ?? end.last) + 1, isInverted: true })
  }
  const speaker = speakerBefore(sentence, at)
  if (speaker) {
    // "has not commented" says nothing.
    const from = speaker.beside?.last ?? speaker.last
    if (words.slice(from + 1, at).some((word) => word.lower === 'not' || word.lower === 'never')) return null
    if (sees.has(lower) && !isObserver(words, speaker)) return null
    const cited =
      speaker.beside && CITES.has(words[speaker.beside.first]?.lower ?? '')
        ? speakerAfter(sentence, speaker.beside.first + 1)
        : null
    if (cited) return toCue([cited], { begins: speaker.first, after: verb.after })
    return toCue([...speakersBesideAnd(sentence, speaker), speaker], {})
  }
  // "visited the town and said": the speaker of the verb before.
  const inherits = /^(?:and|but|also|later)$/.test(words[at - 1]?.lower ?? '')
  if (inherits && last && !last.isCue && !sees.has(lower)) return toCue(last.speakers, { begins: at })
  return null
}

/** "was quoted by a paper as saying": the number of "was" or "quoted". */
const openingOfQuoted = (words: Word[], at: number, first: number): number | null => {
  if (words[at - 1]?.lower !== 'as') return null
  for (let back = at - 2; back >= first && at - back <= QUOTED; back--)
    if (/^(?:quoted|cited)$/.test(words[back]?.lower ?? ''))
      return BE.test(words[back - 1]?.lower ?? '') ? back - 1 : back
  return null
}

/** "was reported", "is said to", "he was told": somebody else speaks. */
const isPassive = ({ words, tags, first }: Sentence, at: number): boolean => {
  if (!/(?:ed|said|told|known|written)$/.test(words[at]?.lower ?? '')) return false
  for (let back = at - 1; back >= first && at - back <= 4; back--) {
    const lower = words[back]?.lower ?? ''
    if (BE.test(lower)) return true
    if (tags[back] !== 'ADV' && !/^(?:also|not|first|reportedly|widely)$/.test(lower)) return false
  }
  return false
}

/** "…," said Ivan Fedorov: the speaker stands behind; not in "Ivan Fedorov, the governor, confirmed the raid". */
const invertedSpeaker = (sentence: Sentence, { at, after }: Verb, quotes: Span[]): SpeakerWords | null => {
  const { words, first } = sentence
  const before = words[at - 1]
  if (!before || at === first) return null
  // "residents, reached by telephone, speak of": what is told stands behind.
  if (/^(?:of|how|that|to)$/.test(words[after]?.lower ?? '')) return null
  const closesQuote = quotes.some(({ end }) => end === before.end || end === words[at - 2]?.end)
  if (!closesQuote && !/^[,”"»]$/.test(before.text)) return null
  if (!closesQuote && before.text === ',') {
    if (openingOfAside(words, at - 1, first) !== null) return null
    const apposed = speakerBesideCommas(sentence, at - 1)
    if (apposed?.beside && isPlainApposition(sentence, apposed)) return null
  }
  if (!closesQuote && listenerVerbs.has(words[at]?.lower ?? '')) return null
  const speaker = speakerAfter(sentence, after)
  // "…, said a drone was downed": what follows is what is said.
  const isSubject = speaker && /^(?:VERB|AUX)$/.test(sentence.tags[speaker.last + 1] ?? '')
  const isNear =
    speaker &&
    !isSubject &&
    (speaker.first <= after + 1 ||
      words.slice(after, speaker.first).some(({ lower }) => documents.has(lower)))
  return isNear ? speaker : null
}

/** A name or office with another beside it, no finite verb between the commas but in a relative clause. */
const isPlainApposition = ({ words, tags }: Sentence, { first, last, beside }: SpeakerWords): boolean => {
  if (!beside) return false
  const opening = words[beside.first]?.lower ?? ''
  const isFirst = /^(?:first|last)$/.test(opening) && words[beside.first + 1]?.lower === 'to'
  const isRelative = isFirst || /^(?:who|which|whose)$/.test(opening) || CITES.has(opening)
  const hasVerb = tags.slice(beside.first, beside.last + 1).some((tag) => tag === 'VERB' || tag === 'AUX')
  const isNamed = [...words.slice(first, last + 1), ...words.slice(beside.first, beside.last + 1)].some(
    ({ lower }) => isSpeakerNoun(lower),
  )
  return isRelative || (!hasVerb && isNamed)
}

const isObserver = (words: Word[], { first, last }: SpeakerWords): boolean =>
  words
    .slice(first, last + 1)
    .some(
      ({ lower }) =>
        press.has(lower) ||
        mediaNames.has(lower) ||
        media.has(lower) ||
        independent.has(lower) ||
        lower.startsWith('witness'),
    )

/** The word after the object of "told": "told our reporter", "told parliament that". */
const afterListener = ({ words, after }: Sentence, verb: Verb): number => {
  if (!listenerVerbs.has(words[verb.at]?.lower ?? '')) return verb.after
  let at = verb.after
  while (
    at < after &&
    (words[at]?.shape !== 'mark' || words[at]?.text === '-') &&
    !/^(?:that|in|on|at|by|how|about|via|during|of)$/.test(words[at]?.lower ?? '')
  )
    at++
  return at - verb.at <= LONGEST_LISTENER ? at : verb.after
}
