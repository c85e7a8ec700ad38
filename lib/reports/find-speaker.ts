import type { Word } from '@/lib/geoparse/read-words'
import { lexicon } from '@/lib/geoparse/lexicon'
import type { Span } from '@/lib/text'
import { betweenVerb, pronouns, throughNouns } from './saying-words'
import { isSpeakerNoun, phraseAdjectives, phraseStops } from './speaker-words'

/** The words that name a speaker, as numbers of words, both inclusive; beside it what explains it ("who heads the region"). */
export type SpeakerWords = { first: number; last: number; beside?: { first: number; last: number } }

/** The words of a sentence: from `first` up to and without `after`. */
export type Sentence = { words: Word[]; first: number; after: number; times: Span[] }

const LONGEST = 18 // words of a speaker
const LONGEST_BESIDE = 22 // words between the commas beside it

const INSIDE = new Set(['of', 'for', 'in', 'at', 'from', 'to'])
const OPEN = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'one', 'who', 'which', 'whose', 'now'])
const APOSTROPHE = /^['’ʼ]$/

const isTimed = ({ times }: Sentence, { start, end }: Word): boolean =>
  times.some((time) => time.start < end && start < time.end)
const isVerbForm = (lower: string): boolean => lower.endsWith('ed') && !phraseAdjectives.has(lower)
const isCapital = ({ shape }: Word): boolean => shape === 'capital' || shape === 'capitals'

/** A hyphen between two parts of a word, the stop of a title, an apostrophe. */
const isInside = (words: Word[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before) return false
  if (/^[-–]$/.test(word.text)) return !word.spaceAfter && before.end === word.start
  if (APOSTROPHE.test(word.text)) return before.end === word.start
  return word.text === '.' && (lexicon.titles.has(before.lower) || /^\p{Lu}$/u.test(before.text))
}

/** The phrase that ends with the word `last`. */
export const phraseBefore = (sentence: Sentence, last: number): SpeakerWords | null => {
  const { words } = sentence
  let first = last + 1
  while (first > sentence.first && last - first < LONGEST) {
    const word = words[first - 1]
    if (!word || isTimed(sentence, word)) break
    if (word.shape === 'mark' ? !isInside(words, first - 1) : phraseStops.has(word.lower)) break
    if (word.shape === 'lower' && isVerbForm(word.lower)) break
    first--
  }
  return trim(sentence, first, last)
}

/** The phrase that begins with the word `first`. */
export const phraseAfter = (sentence: Sentence, first: number): SpeakerWords | null => {
  const { words } = sentence
  let last = first - 1
  while (last + 1 < sentence.after && last - first < LONGEST) {
    const word = words[last + 1]
    if (!word || isTimed(sentence, word)) break
    if (word.shape === 'mark' ? !isInside(words, last + 1) : phraseStops.has(word.lower)) break
    const next = words[last + 2]
    if (INSIDE.has(word.lower) && !leadsOn(words, last + 1)) break
    if (word.shape === 'lower' && isVerbForm(word.lower) && !next?.text.startsWith('-')) break
    last++
  }
  return trim(sentence, first, last)
}

/** "of" and "for" go on; "in" and "at" only before a name ("officials in Kyiv"), never before "a statement". */
const leadsOn = (words: Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1]
  if (!next || throughNouns.has(next.lower)) return false
  return lower === 'of' || lower === 'for' || isCapital(next) || isSpeakerNoun(next.lower)
}

/** Without what does not belong to it in front ("In Kyiv officials"), or null when no speaker is left. */
const trim = ({ words }: Sentence, from: number, last: number): SpeakerWords | null => {
  let first = from
  for (;;) {
    const word = words[first]
    if (!word || first > last) return null
    if (INSIDE.has(word.lower)) {
      first++
      while (
        first <= last &&
        words[first] &&
        (isCapital(words[first] ?? word) || words[first]?.lower === 'the')
      )
        first++
    } else if (word.shape === 'mark' || (word.shape === 'lower' && betweenVerb.has(word.lower))) first++
    else break
  }
  return isSpeaker(words, first, last) ? { first, last } : null
}

const isSpeaker = (words: Word[], first: number, last: number): boolean => {
  if (first === last && pronouns.has(words[first]?.lower ?? '')) return true
  return words
    .slice(first, last + 1)
    .some(
      (word) =>
        isSpeakerNoun(word.lower) ||
        (isCapital(word) &&
          !lexicon.months.has(word.lower) &&
          word.text !== 'I' &&
          word.text !== 'A' &&
          !/^(?:The|An|This|That|It|In|On|At)$/.test(word.text)),
    )
}

/** The speaker in front of a verb, with what stands between commas beside it. */
export const speakerBefore = (sentence: Sentence, verb: number): SpeakerWords | null => {
  const { words } = sentence
  let at = verb - 1
  for (; at >= sentence.first; at--) {
    const word = words[at]
    if (!word) return null
    if (betweenVerb.has(word.lower) || isTimed(sentence, word)) continue
    const through = throughNouns.has(word.lower) ? openingOfWay(words, at, sentence.first) : null
    if (through !== null) at = through
    else if (word.text === ')') {
      while (at > sentence.first && words[at]?.text !== '(') at--
    } else break
  }
  const word = words[at]
  if (!word || at < sentence.first) return null
  // "Zelenskyy, who said": whom the clause hangs on.
  if (word.lower === 'who' || word.lower === 'which')
    return phraseBefore(sentence, /^[,—–]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1)
  if (word.text === ',' || word.text === '—' || word.text === '–') return speakerBesideCommas(sentence, at)
  const phrase = phraseBefore(sentence, at)
  return phrase && { ...phrase, first: startOfList(sentence, phrase) }
}

/** "US, South Korean and Ukrainian officials said": one noun for all peoples of the list. */
const startOfList = (sentence: Sentence, { first, last }: SpeakerWords): number => {
  const { words } = sentence
  const [opening, noun] = [words[first], words[last]]
  if (words[first - 1]?.lower !== 'and' || !opening || !isCapital(opening) || noun?.shape !== 'lower')
    return first
  let at = first - 1
  for (
    let word = words[at - 1];
    at > sentence.first && word && (isCapital(word) || word.text === ',');
    word = words[at - 1]
  )
    at--
  return at < first - 1 && isBoundary(words[at - 1]) ? at : at === sentence.first ? at : first
}

/** First word of "in a statement", "on Telegram", when a preposition opens it. */
const openingOfWay = (words: Word[], at: number, first: number): number | null => {
  for (let back = at - 1; back >= first && at - back <= 4; back--) {
    if (/^(?:in|on|via|at|through|during)$/.test(words[back]?.lower ?? '')) return back
    if (words[back]?.shape === 'mark') return null
  }
  return null
}

/** "Ivan Fedorov, who heads the region, said": the phrase before the first of the two commas. */
const speakerBesideCommas = (sentence: Sentence, closing: number): SpeakerWords | null => {
  const { words } = sentence
  for (let at = closing - 1; at > sentence.first && closing - at <= LONGEST_BESIDE; at--) {
    if (words[at]?.text !== words[closing]?.text) continue
    const opening = words[at + 1]
    if (!opening) return null
    const speaker = phraseBefore(sentence, at - 1)
    if (!speaker) continue
    const explains =
      OPEN.has(opening.lower) ||
      isCapital(opening) ||
      words.slice(at + 1, closing).some(({ lower }) => isSpeakerNoun(lower))
    const startsClause = speaker.first === sentence.first || isBoundary(words[speaker.first - 1])
    if (explains && startsClause) return { ...speaker, beside: { first: at + 1, last: closing - 1 } }
  }
  return null
}

const isBoundary = (word: Word | undefined): boolean =>
  word === undefined || word.shape === 'mark' || phraseStops.has(word.lower) || OPEN.has(word.lower)

/** The speaker after "according to" or an inverted verb, with what follows its comma; in front of what is said (`opens`) only between two commas. */
export const speakerAfter = (sentence: Sentence, from: number, opens = false): SpeakerWords | null => {
  const { words } = sentence
  let at = from
  for (let word = words[at]; at < sentence.after && word && isTimed(sentence, word); word = words[at]) at++
  const speaker = phraseAfter(sentence, at)
  if (!speaker) return null
  const comma = words[speaker.last + 1]
  if (comma?.text !== ',') return speaker
  let end = speaker.last + 2
  while (
    end < sentence.after &&
    end - speaker.last < LONGEST_BESIDE &&
    !/^[,;.—–”"]$/.test(words[end]?.text ?? '.')
  )
    end++
  if (opens && words[end]?.text !== ',') return speaker
  const beside = words.slice(speaker.last + 2, end)
  const opening = beside[0]
  const explains =
    opening !== undefined &&
    (OPEN.has(opening.lower) || isSpeakerNoun(opening.lower) || (isCapital(opening) && beside.length <= 8)) &&
    beside.some((word) => isSpeakerNoun(word.lower) || isCapital(word))
  return explains ? { ...speaker, beside: { first: speaker.last + 2, last: end - 1 } } : speaker
}

/** "Ukraine's agency and the Pentagon said": the phrase before the "and", when it is a speaker too and begins the clause. */
export const speakerBesideAnd = (sentence: Sentence, speaker: SpeakerWords): SpeakerWords | null => {
  const { words } = sentence
  const isAnd = words[speaker.first - 1]?.lower === 'and'
  if (!isAnd) return null
  const other = phraseBefore(sentence, speaker.first - 2)
  if (!other) return null
  const startsClause = other.first === sentence.first || isBoundary(words[other.first - 1])
  return startsClause ? other : null
}
