import type { Word } from '@/lib/geoparse/read-words'
import { quotedName, wordBefore } from './before-verb'
import type { Sentence } from './sentence-of-story'
import { isCapital, isTimed, phraseAfter, phraseBefore, type SpeakerWords } from './speaker-phrase'
import { isSpeakerNoun, phraseStops } from './speaker-words'

const LONGEST_BESIDE = 22 // words between the commas beside a speaker
const MOST_LISTED = 4 // speakers in a row

const OPEN = new Set([
  'both',
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'one',
  'who',
  'which',
  'whose',
  'now',
])

/** The speaker in front of a verb, with what stands between commas beside it. */
export const speakerBefore = (sentence: Sentence, verb: number): SpeakerWords | null => {
  const { words } = sentence
  const at = wordBefore(sentence, verb)
  const word = words[at]
  if (!word || at < sentence.first) return null
  // "Zelenskyy, who said": whom the clause hangs on.
  if (word.lower === 'who' || word.lower === 'which') return headOfRelative(sentence, at)
  if (word.text === ',' || word.text === '—' || word.text === '–') return speakerBesideCommas(sentence, at)
  const quoted = quotedName(words, at, sentence.first)
  if (quoted) return quoted
  const shared = word.lower === 'and' ? subjectOfFirstVerb(sentence, at) : null
  if (shared) return shared
  const inner = speakerOfClause(sentence, at)
  if (inner) return inner
  const phrase = phraseBefore(sentence, at)
  return phrase && (bearerOf(sentence, phrase) ?? { ...phrase, first: startOfList(sentence, phrase) })
}

/** "The ministry counted two tanks and a lorry and said": who does the first of two things that are joined; somebody who can speak. */
const subjectOfFirstVerb = (sentence: Sentence, and: number): SpeakerWords | null => {
  const { words, tags } = sentence
  for (let at = and - 1; at > sentence.first; at--) {
    const word = words[at]
    if (!word || /^(?:that|who|which|;|:|["“”])$/.test(word.lower)) return null
    if (tags[at] !== 'VERB' || !word.lower.endsWith('ed')) continue
    const speaker = speakerBefore(sentence, at)
    const startsClause = speaker && (speaker.first === sentence.first || isBoundary(words[speaker.first - 1]))
    if (startsClause && isPerson(words, speaker)) return speaker
  }
  return null
}

const headOfRelative = (sentence: Sentence, at: number): SpeakerWords | null =>
  phraseBefore(sentence, /^[,—–]$/.test(sentence.words[at - 1]?.text ?? '') ? at - 2 : at - 1)

/** "Herders who came back said", "a resident reached by telephone said": the noun on which the clause in front of the verb hangs. */
const speakerOfClause = (sentence: Sentence, from: number): SpeakerWords | null => {
  const { words, tags } = sentence
  for (let at = from; at > sentence.first; at--) {
    const word = words[at]
    if (!word || (word.shape === 'mark' && !/^[-'’.]$/.test(word.text)) || word.lower === 'that') return null
    if (word.lower === 'who' || word.lower === 'which') return headOfRelative(sentence, at)
    const isParticiple =
      tags[at] === 'VERB' && /(?:ed|en|ing)$/.test(word.lower) && /^(?:NOUN|PROPN)$/.test(tags[at - 1] ?? '')
    if (!isParticiple || !/^(?:by|in|on|at|near|for|to|from|with|under)$/.test(words[at + 1]?.lower ?? ''))
      continue
    const speaker = phraseBefore(sentence, at - 1)
    const startsClause = speaker && (speaker.first === sentence.first || isBoundary(words[speaker.first - 1]))
    return startsClause && isPerson(words, speaker) ? speaker : null
  }
  return null
}

/** "a nurse with a lamp said": whose lamp it is. */
const bearerOf = (sentence: Sentence, phrase: SpeakerWords): SpeakerWords | null => {
  const { words } = sentence
  if (!ABOUT.test(words[phrase.first - 1]?.lower ?? '') || isPerson(words, phrase)) return null
  const bearer = phraseBefore(sentence, phrase.first - 2)
  const startsClause = bearer && (bearer.first === sentence.first || isBoundary(words[bearer.first - 1]))
  return startsClause && isPerson(words, bearer) ? bearer : null
}
const ABOUT = /^(?:with|near|outside|inside|on|aboard|behind|under|close)$/

const isPerson = (words: Word[], { first, last }: SpeakerWords): boolean =>
  words.slice(first, last + 1).some(({ lower }) => isSpeakerNoun(lower))

/** "US, South Korean and Ukrainian officials said", "medical and security sources": one noun for all of the list. */
const startOfList = (sentence: Sentence, { first, last }: SpeakerWords): number => {
  const { words, tags } = sentence
  const [opening, noun] = [words[first], words[last]]
  if (words[first - 1]?.lower !== 'and' || !opening || noun?.shape !== 'lower') return first
  if (
    isAttribute(words[first - 2], tags[first - 2]) &&
    opening.shape === 'lower' &&
    last > first &&
    (first - 2 === sentence.first || !isNominal(tags[first - 3]))
  )
    return first - 2
  if (!isCapital(opening)) return first
  let at = first - 1
  for (
    let word = words[at - 1];
    at > sentence.first && word && (isCapital(word) || word.text === ',');
    word = words[at - 1]
  )
    at--
  return at < first - 1 && isBoundary(words[at - 1]) ? at : at === sentence.first ? at : first
}
/** A bare singular: "medical" of "medical and security sources"; not "residents" nor "police", who speak themselves. */
const isAttribute = (word: Word | undefined, tag: string | null | undefined): boolean =>
  word?.shape === 'lower' &&
  /^(?:ADJ|NOUN)$/.test(tag ?? '') &&
  !word.lower.endsWith('s') &&
  word.lower !== 'police'
const isNominal = (tag: string | null | undefined): boolean => /^(?:NOUN|PROPN|ADJ|DET)$/.test(tag ?? '')

/** "Ivan Fedorov, who heads the region, said": the phrase before the first of the two commas. */
export const speakerBesideCommas = (sentence: Sentence, closing: number): SpeakerWords | null => {
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
      // "the ministry, first to report it, said"
      (/^(?:first|last)$/.test(opening.lower) && words[at + 2]?.lower === 'to') ||
      // "herders, reached by telephone, said"
      (sentence.tags[at + 1] === 'VERB' && opening.lower.endsWith('ed')) ||
      words.slice(at + 1, closing).some(({ lower }) => isSpeakerNoun(lower))
    const startsClause = speaker.first === sentence.first || isBoundary(words[speaker.first - 1])
    if (explains && startsClause) return { ...speaker, beside: { first: at + 1, last: closing - 1 } }
  }
  return null
}

const isBoundary = (word: Word | undefined): boolean =>
  word === undefined || word.shape === 'mark' || phraseStops.has(word.lower) || OPEN.has(word.lower)

/** "according to medical and security sources" */
const sharedNounAfter = (sentence: Sentence, at: number): SpeakerWords | null => {
  const { words, tags } = sentence
  const isShared = isAttribute(words[at], tags[at]) && words[at + 1]?.lower === 'and'
  const speaker = isShared ? phraseAfter(sentence, at + 2) : null
  return speaker && { first: at, last: speaker.last }
}

/** The speaker after "according to" or an inverted verb, with what follows its comma; in front of what is said (`opens`) only between two commas. */
export const speakerAfter = (sentence: Sentence, from: number, opens = false): SpeakerWords | null => {
  const { words } = sentence
  let at = from
  for (let word = words[at]; at < sentence.after && word && isTimed(sentence, word); word = words[at]) at++
  const speaker = phraseAfter(sentence, at) ?? sharedNounAfter(sentence, at)
  if (!speaker) return null
  const comma = words[speaker.last + 1]
  if (comma?.text !== ',') return speaker
  let end = speaker.last + 2
  while (
    end < sentence.after &&
    end - speaker.last < LONGEST_BESIDE &&
    !/^[,;:.—–”"]$/.test(words[end]?.text ?? '.')
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

/** Nothing stands in front of it, or a mark or "that"; not the place at the end of another clause ("near Sake, officials and residents said"). */
const opensClause = ({ words, first }: Sentence, speaker: SpeakerWords): boolean => {
  const before = words[speaker.first - 1]
  return speaker.first === first || !before || before.shape === 'mark' || before.lower === 'that'
}

/** "Ukraine's agency and the Pentagon said", "police, residents and a reporter said": the speakers in front of this one, when they begin the clause. */
export const speakersBesideAnd = (sentence: Sentence, speaker: SpeakerWords): SpeakerWords[] => {
  const { words } = sentence
  const listed: SpeakerWords[] = []
  for (let next = speaker; listed.length < MOST_LISTED;) {
    const joint = words[next.first - 1]
    if (joint?.lower !== 'and' && !(listed.length > 0 && joint?.text === ',')) break
    const other = phraseBefore(sentence, next.first - (words[next.first - 2]?.text === ',' ? 3 : 2))
    if (!other || (joint?.text === ',' && !opensClause(sentence, other))) break
    listed.unshift(other)
    next = other
  }
  while (listed[0]) {
    const { first } = listed[0]
    if (first === sentence.first || isBoundary(words[first - 1])) return listed
    listed.shift()
  }
  return []
}

/** "according to officials and a doctor", "said X and Y": this speaker and those behind, when a mark or the end closes them. */
export const withSpeakersBehind = (sentence: Sentence, speaker: SpeakerWords): SpeakerWords[] => {
  const { words, tags } = sentence
  if (speaker.beside || words[speaker.last + 1]?.lower !== 'and') return [speaker]
  const other = phraseAfter(sentence, speaker.last + 2)
  const closing = other && words[other.last + 1]
  const isClosed =
    other &&
    (other.last + 1 >= sentence.after ||
      !closing ||
      /^[,;.”"—–]$/.test(closing.text) ||
      // "a nurse reached by telephone"
      (tags[other.last + 1] === 'VERB' && closing.lower.endsWith('ed')) ||
      isTimed(sentence, closing))
  if (!isClosed) return [speaker]
  return isAttribute(words[speaker.last], tags[speaker.last]) &&
    speaker.first === speaker.last &&
    words[other.first]?.shape === 'lower' &&
    !OPEN.has(words[other.first]?.lower ?? '')
    ? [{ first: speaker.first, last: other.last }]
    : [speaker, other]
}
