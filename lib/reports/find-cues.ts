import attribution from '@/data/lexicon/attribution.json'
import type { Word } from '@/lib/geoparse/read-words'
import type { Span } from '@/lib/text'
import type { Cue } from './cue'
import { cueOfVerb, type Verb } from './cue-of-verb'
import { speakerAfter, withSpeakersBehind } from './find-speaker'
import { callsFalse, isVerbOfSaying } from './is-verb-of-saying'
import { callVerbs, phraseVerbs, sayingVerbs, tollVerbs } from './saying-words'
import type { Sentence } from './sentence-of-story'
import { phraseAfter, type SpeakerWords } from './speaker-phrase'
import { media, mediaNames } from './speaker-words'

const CITES = new Set(['citing', 'cited', 'quoting'])

/** Phrases by their first word, in the order of their list. */
const byFirstWord = <T extends { parts: string[] }>(phrases: readonly T[]): ReadonlyMap<string, T[]> => {
  const table = new Map<string, T[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.parts
    table.set(first, [...(table.get(first) ?? []), phrase])
  }
  return table
}
const cues = byFirstWord(attribution.cues.map((cue) => ({ parts: cue.split(' ') })))
const verbPhrases = byFirstWord(phraseVerbs)

const standsAt = (words: Word[], at: number, parts: string[]): boolean =>
  parts.every((part, index) => words[at + index]?.lower === part)

/** The words of a sentence that say that somebody speaks, outside of quotes. */
export const findCues = (sentence: Sentence, quotes: Span[]): Cue[] => {
  const { words, first, after } = sentence
  const found: Cue[] = []
  for (let at = first; at < after; at++) {
    const word = words[at]
    if (!word || isInQuote(quotes, word)) continue
    const preposition = cues.get(word.lower)?.find(({ parts }) => standsAt(words, at, parts))
    if (preposition) {
      const cue = cueOfPreposition(sentence, at, at + preposition.parts.length, found.at(-1))
      if (cue) found.push(cue)
      continue
    }
    const account = word.lower === 'by' ? cueOfAccount(sentence, at) : null
    if (account) {
      found.push(account)
      continue
    }
    const verb = verbAt(sentence, at)
    const cue = verb && cueOfVerb(sentence, { at, ...verb }, found.at(-1), quotes)
    if (cue) found.push(cue)
  }
  return found
}

const isInQuote = (quotes: Span[], { start, end }: Span): boolean =>
  quotes.some((quote) => quote.start < start && end < quote.end)

/** The verb of saying that begins here: one word, or several ("took the credit"). */
const verbAt = (sentence: Sentence, at: number): Omit<Verb, 'at'> | null => {
  const { words } = sentence
  const word = words[at]
  // "the United States" says nothing.
  if (!word || (word.zone === 'prose' && word.shape !== 'lower' && word.shape !== 'caseless')) return null
  const phrase = verbPhrases.get(word.lower)?.find(({ parts }) => standsAt(words, at, parts))
  if (phrase && (phrase.kind !== 'plain' || closes(sentence, at + phrase.parts.length))) {
    const pointsBack = phrase.kind === 'claim' || phrase.kind === 'deny'
    return { after: at + phrase.parts.length, kind: phrase.kind, pointsBack }
  }
  const kind = sayingVerbs.get(word.lower)
  if (!kind || !isVerbOfSaying(sentence, at)) return null
  if (!callVerbs.has(word.lower)) return { after: at + 1, kind, pointsBack: tollVerbs.has(word.lower) }
  const isFalse = callsFalse(words, at, sentence.after)
  return { after: at + 1, kind: isFalse ? kind : 'plain', pointsBack: words[at + 1]?.lower !== 'how' }
}

/** "…, the ministry went on."; not "the clashes went on until Friday". */
const closes = ({ words, after }: Sentence, at: number): boolean =>
  at >= after || words[at]?.shape === 'mark' || words[at]?.lower === 'that'

const LONGEST_ACCOUNT = 9 // words of "by the defence ministry's account"
const accounts = new Set(attribution.accounts)

/** "by the defence ministry's account", "by AFP's count" */
const cueOfAccount = (sentence: Sentence, at: number): Cue | null => {
  const { words, after } = sentence
  for (let end = at + 3; end < Math.min(after, at + LONGEST_ACCOUNT); end++) {
    const isOwner =
      /^['’]s$|^s$/.test(words[end - 1]?.lower ?? '') || /['’]s?$/.test(words[end - 1]?.text ?? '')
    if (!isOwner || !accounts.has(words[end]?.lower ?? '')) continue
    const last = /^s$/.test(words[end - 1]?.lower ?? '')
      ? end - 3
      : /^['’]/.test(words[end - 1]?.text ?? '')
        ? end - 2
        : end - 1
    const speaker = phraseAfter(sentence, at + 1)
    if (!speaker) return null
    return {
      at,
      begins: at,
      after: end + 1,
      kind: 'plain',
      speakers: [{ first: speaker.first, last: Math.min(last, speaker.last) }],
      isInverted: true,
      isCue: true,
      pointsBack: false,
    }
  }
  return null
}

const cueOfPreposition = (
  sentence: Sentence,
  at: number,
  from: number,
  last: Cue | undefined,
): Cue | null => {
  const { words, first } = sentence
  const speaker = speakerAfter(sentence, from, at === first)
  if (!speaker) return null
  if (CITES.has(words[at]?.lower ?? '')) {
    // A paper that cites somebody only hands on what he says; what others cite is their evidence.
    if (last && isMedia(words, last.speakers)) last.speakers = [speaker]
    return null
  }
  const speakers = withSpeakersBehind(sentence, speaker)
  const end = speakers.at(-1) ?? speaker
  return {
    at,
    begins: at,
    after: (end.beside?.last ?? end.last) + 1,
    kind: 'plain',
    speakers,
    isInverted: true,
    isCue: true,
    pointsBack: false,
  }
}

const isMedia = (words: Word[], speakers: SpeakerWords[]): boolean =>
  speakers.some(({ first, last }) =>
    words.slice(first, last + 1).some(({ lower }) => media.has(lower) || mediaNames.has(lower)),
  )
