import { lexicon } from '@/lib/geoparse/lexicon'
import type { Word } from '@/lib/geoparse/read-words'
import type { Reading } from './reading'
import type { SpeakerWords } from './speaker-phrase'
import { bodies, groups, independent, isSpeakerNoun, offices } from './speaker-words'
import { textOfSpeaker } from './text-of-speaker'

const NAME_PARTS = /^[-–'’ʼ.]$/
const PARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|an|bin|ben|abu|ul|ag|agg|ould|ibn|bint)$/
/** What may follow a person's name: "Amina Diallo of the union". */
const AFTER_NAME = new Set(['of', 'from', 'in', 'at', 'with', 'and'])

/**
 * A name of two or more words with capitals that is no place and no body, or one such word after an office ("Gov. Fedorov", "spokesman Peskov").
 */
export const findPerson = (reading: Reading, words: Word[], { first, last }: SpeakerWords): string | null => {
  const isPlace = ({ start, end }: Word): boolean =>
    reading.mentions.some(
      (mention) =>
        mention.start <= start && end <= mention.end && mention.confidence >= 0.5 && mention.placeId !== null,
    )
  const isName = (at: number): boolean => {
    const word = words[at]
    if (!word || (word.shape !== 'capital' && word.shape !== 'capitals')) return false
    if (isSpeakerNoun(word.lower) || lexicon.titles.has(word.lower) || lexicon.placeless.has(word.lower))
      return false
    if (isPlace(word)) return lexicon.titles.has(words[at - 1]?.lower ?? '') && at === last
    return !/^(?:The|An?|Defen[cs]e|Foreign|Prime|Interior|Deputy|Vice|State|Supreme|National|Chief|Regional|Acting)$/.test(
      word.text,
    )
  }
  for (let end = last; end >= first; end--) {
    if (!isName(end)) continue
    let start = end
    while (
      start - 1 >= first &&
      (isName(start - 1) ||
        // "Salim Haji Warsame": a title inside a name.
        (lexicon.titles.has(words[start - 1]?.lower ?? '') && isName(start - 2)) ||
        (words[start - 1]?.shape === 'capital' && isInName(words, start - 1, first)) ||
        ((NAME_PARTS.test(words[start - 1]?.text ?? '') ||
          lexicon.particles.has(words[start - 1]?.lower ?? '')) &&
          isName(start - 2)) ||
        // "Karim al-Jundi"
        (NAME_PARTS.test(words[start - 1]?.text ?? '') &&
          PARTICLE.test(words[start - 2]?.lower ?? '') &&
          start - 2 > first))
    )
      start--
    const names = words.slice(start, end + 1).filter(({ shape }) => shape !== 'mark')
    const before = words[start - 1]?.text === '.' ? words[start - 2] : words[start - 1]
    // "the Observatory for Human Rights", "Queen Mary Hospital officials": the name is part of another.
    const behind = words[end + 1]
    const isPart =
      (end < last &&
        (behind?.shape === 'mark' ? /^[-–'’]$/.test(behind.text) : !AFTER_NAME.has(behind?.lower ?? ''))) ||
      (start > first && /^(?:for|to)$/.test(words[start - 1]?.lower ?? ''))
    const afterOffice =
      before !== undefined && start > first && (offices.has(before.lower) || lexicon.titles.has(before.lower))
    const isBody = names.some(
      ({ lower }) =>
        lexicon.localBodies.has(lower) || bodies.has(lower) || independent.has(lower) || groups.has(lower),
    )
    const isAcronym = names.length === 1 && names[0]?.shape === 'capitals'
    const isGiven = names[0] !== undefined && lexicon.givenNames.has(names[0].lower)
    if (
      !isPart &&
      !isBody &&
      !isAcronym &&
      (names.length > 1 || afterOffice || isGiven || isBare(words, start, first, last))
    )
      return textOfSpeaker(reading, words, { first: start, last: end })
    end = start
  }
  return null
}

/** A given name that is also a place ("Chad Smith") between two names. */
const isInName = (words: Word[], at: number, first: number): boolean =>
  at === first && lexicon.givenNames.has(words[at]?.lower ?? '') && !isSpeakerNoun(words[at]?.lower ?? '')

/** "Fedorov said": one word with a capital and nothing else. */
const isBare = (words: Word[], at: number, first: number, last: number): boolean =>
  at === first && last === at && !words[at]?.startsSentence
