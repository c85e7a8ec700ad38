import type { Word } from '@/lib/geoparse/read-words'
import { lexicon } from '@/lib/geoparse/lexicon'
import { betweenVerb, documents, negators, pronouns, throughNouns } from './saying-words'
import type { Sentence } from './sentence-of-story'
import { force, isSpeakerNoun, nobody, phraseAdjectives, phraseStops } from './speaker-words'

/** The words that name a speaker, as numbers of words, both inclusive; beside it what explains it ("who heads the region"). */
export type SpeakerWords = { first: number; last: number; beside?: { first: number; last: number } }

const LONGEST = 18 // words of a speaker

const INSIDE = new Set(['of', 'for', 'in', 'at', 'from', 'to'])
const APOSTROPHE = /^['’ʼ]$/
const OWNERS = /^(?:the|an?|its|his|her|their)$/
const ARTICLE = /^(?:the|an?)$/
/** Verbs among the nouns of offices: "who heads the region". */
const LEADS = /^(?:heads|leads|commands)$/

export const isTimed = ({ times }: Sentence, { start, end }: Word): boolean =>
  times.some((time) => time.start < end && start < time.end)
export const isCapital = ({ shape }: Word): boolean => shape === 'capital' || shape === 'capitals'

/** A hyphen between two parts of a word, the stop of a title, an apostrophe. */
const isInside = (words: Word[], at: number): boolean => {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before) return false
  if (/^[-–]$/.test(word.text)) return !word.spaceAfter && before.end === word.start
  if (APOSTROPHE.test(word.text)) return before.end === word.start
  return word.text === '.' && (lexicon.titles.has(before.lower) || /^\p{Lu}$/u.test(before.text))
}

/** A verb, which no name holds; not the participle of "displaced residents", in front of a noun and behind none. */
const isVerb = ({ words, tags }: Sentence, at: number): boolean => {
  const word = words[at]
  if (word?.shape !== 'lower' || phraseAdjectives.has(word.lower)) return false
  const isHyphened = words[at - 1]?.text === '-' || words[at + 1]?.text === '-'
  if (isHyphened) return false
  const tag = tags[at]
  if (tag === 'AUX') return true
  if (tag !== 'VERB') return tag === null && word.lower.endsWith('ed')
  if ((isSpeakerNoun(word.lower) && !LEADS.test(word.lower)) || force.has(word.lower)) return false
  const isAttribute =
    /(?:ed|en|ing)$/.test(word.lower) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tags[at + 1] ?? '') &&
    !/^(?:NOUN|PROPN|PRON)$/.test(tags[at - 1] ?? '')
  return !isAttribute
}

const breaks = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at]
  if (!word || isTimed(sentence, word)) return true
  if (word.shape === 'mark') return !isInside(sentence.words, at)
  return phraseStops.has(word.lower) || pronouns.has(word.lower) || isVerb(sentence, at)
}

const isTaggedVerb = (sentence: Sentence, at: number): boolean =>
  isVerb(sentence, at) && sentence.tags[at] === 'VERB' && !phraseStops.has(sentence.words[at]?.lower ?? '')

/** The phrase that ends with the word `last`. */
export const phraseBefore = (sentence: Sentence, last: number): SpeakerWords | null => {
  const { words } = sentence
  let first = last + 1
  if (pronouns.has(words[last]?.lower ?? '')) return { first: last, last }
  while (first > sentence.first && last - first < LONGEST && !breaks(sentence, first - 1)) {
    first--
    // An article begins a phrase of its own, unless a preposition joins it to the noun in front.
    const [word, before] = [words[first], words[first - 1]]
    if (word && ARTICLE.test(word.lower) && first < last && !INSIDE.has(before?.lower ?? '')) break
  }
  return trim(sentence, first, last)
}

/** The phrase that begins with the word `first`. */
export const phraseAfter = (sentence: Sentence, first: number): SpeakerWords | null => {
  const { words } = sentence
  if (pronouns.has(words[first]?.lower ?? '')) return { first, last: first }
  let last = first - 1
  while (last + 1 < sentence.after && last - first < LONGEST) {
    // The tagger takes the first word of a phrase for a verb now and then: "according to initial figures".
    if (breaks(sentence, last + 1) && !(last + 1 === first && isTaggedVerb(sentence, first))) break
    const lower = words[last + 1]?.lower ?? ''
    if (INSIDE.has(lower) && !leadsOn(words, last + 1)) break
    if (last >= first && ARTICLE.test(lower) && !INSIDE.has(words[last]?.lower ?? '')) break
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
  return isSpeaker(words, first, last) ? whoseDocument(words, first, last) : null
}

/** "a statement of the ministry", "the ministry's statement", "a ministry statement": the ministry. "The statement" alone stands for who made it. */
const whoseDocument = (words: Word[], first: number, last: number): SpeakerWords => {
  let head = first
  while (head < last && !/^(?:of|from|by)$/.test(words[head + 1]?.lower ?? '')) head++
  if (!documents.has(words[head]?.lower ?? '')) return { first, last }
  if (head + 2 <= last) return { first: head + 2, last }
  let owner = head - 1
  while (owner > first && !/^['’]s?$/.test(words[owner]?.lower ?? '')) owner--
  const before = owner > first ? owner - 1 : head - 1
  const isNamed =
    before >= first &&
    words
      .slice(first, before + 1)
      .some((word) => isSpeakerNoun(word.lower) || (isCapital(word) && !OWNERS.test(word.lower)))
  return isNamed ? { first, last: before } : { first, last }
}

/** A noun phrase that no list knows: it opens with an article, or its last word is a plural. */
const isNounPhrase = (words: Word[], first: number, last: number): boolean => {
  const [opening, head] = [words[first], words[last]]
  if (!opening || !head || head.shape !== 'lower' || nobody.has(head.lower) || phraseStops.has(head.lower))
    return false
  const isPlural = /(?:[^su]s|men|folk|people)$/.test(head.lower) && head.lower.length > 4
  return (DETERMINERS.has(opening.lower) && last > first) || isPlural
}
const DETERMINERS = new Set(
  'a|an|the|one|two|three|four|five|six|several|some|many|another|other|its|his|her|their|our|local|senior'.split(
    '|',
  ),
)

const isSpeaker = (words: Word[], first: number, last: number): boolean => {
  const opening = words[first]?.lower ?? ''
  if (first === last && pronouns.has(opening)) return true
  if (negators.has(opening)) return false
  if (isNounPhrase(words, first, last)) return true
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
