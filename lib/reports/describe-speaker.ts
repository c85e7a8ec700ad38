import type { Attribution } from '@/lib/domain'
import { lexicon } from '@/lib/geoparse/lexicon'
import type { Word } from '@/lib/geoparse/read-words'
import type { SpeakerWords } from './find-speaker'
import type { Reading } from './reading'
import {
  bodies,
  groups,
  independent,
  isSpeakerNoun,
  media,
  mediaNames,
  neutral,
  neutralBodies,
  offices,
  officialBodies,
  officials,
  people,
  seats,
} from './speaker-words'
import { wordsOfStory } from './words-of-story'

/** Who speaks, before it is known who was named earlier in the story. */
export type Speaker = {
  start: number
  end: number
  kind: Attribution['kind']
  /** Name of a person, without his office; null for all others. */
  person: string | null
  /** What he is, or the whole name of a body. */
  title: string
  side: string | null
  /** Holds an office or bears arms: a party, when the conflict is his country's. */
  isOfficial: boolean
  /** The noun that says what it is: "ministry", "governor". */
  head: string
}

const OF = new Set(['of', 'for', 'in', 'at', 'from', 'to'])
const ARTICLES = /^(?:the|a|an|its|his|her|their|our)\s+/i
const NAME_PARTS = /^[-–'’ʼ.]$/

/** What the words of a speaker say of him: his kind, name, office and side. */
export const describeSpeaker = (reading: Reading, { first, last, beside }: SpeakerWords): Speaker => {
  const { words } = wordsOfStory(reading.story)
  const own = { first, last }
  const person = personIn(reading, words, own) ?? (beside ? personIn(reading, words, beside) : null)
  const phrase = textOf(reading, words, own)
  const extra = beside ? textOf(reading, words, beside) : ''
  const lowers = lowersOf(words, own).concat(beside ? lowersOf(words, beside) : [])
  const all = ` ${`${phrase} ${extra}`.toLowerCase().replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ')} `
  const head = headOf(words, own, person) ?? (beside ? headOf(words, beside, person) : null) ?? ''
  const isOfficialBody = officialBodies.some((name) => all.includes(` ${name} `))
  const isNeutral =
    !isOfficialBody &&
    (neutralBodies.some((name) => all.includes(` ${name} `)) ||
      lowers.some((lower) => neutral.has(lower) || isWorldBody(lower)))
  const kind = kindOf(lowers, head, person !== null)
  const isArmed = lowers.some((lower) => groups.get(lower))
  const speaksForState = bodies.has(head) || offices.has(head) || officials.has(head) || seats.has(head)
  const isOfficial = kind === 'side' || isOfficialBody || (!isNeutral && (speaksForState || isArmed))
  const side =
    kind === 'media'
      ? sideOfMedia(reading, all, lowers, words, own)
      : isOfficial
        ? sideOf(reading, all, lowers, words, own, beside)
        : null
  const title = person
    ? titleOf(phrase.includes(person) ? phrase : `${phrase}, ${person}`, extra, person)
    : phrase.replace(ARTICLES, '')
  return {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 1,
    kind,
    person,
    title,
    side,
    isOfficial: isOfficial || (kind === 'media' && side !== null),
    head,
  }
}

const isWorldBody = (lower: string): boolean =>
  independent.has(lower) && !bodies.has(lower) && !groups.get(lower)

const lowersOf = (words: Word[], { first, last }: SpeakerWords): string[] =>
  words.slice(first, last + 1).map(({ lower }) => lower.replace(/['’]s?$/, ''))

const textOf = ({ story }: Reading, words: Word[], { first, last }: SpeakerWords): string =>
  story.text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0).replaceAll(/\s+/g, ' ')

/** The last noun before "of", which says what the speaker is; else any. */
const headOf = (words: Word[], { first, last }: SpeakerWords, person: string | null): string | null => {
  const lowers = lowersOf(words, { first, last })
  const until = lowers.findIndex((lower, index) => index > 0 && OF.has(lower))
  const inPerson = (lower: string): boolean =>
    person !== null && person.toLowerCase().split(/[\s-]/).includes(lower)
  const isHead = (lower: string): boolean => isSpeakerNoun(lower) && !inPerson(lower)
  const core = until < 0 ? lowers : lowers.slice(0, until)
  return core.findLast(isHead) ?? lowers.findLast(isHead) ?? null
}

const kindOf = (lowers: string[], head: string, isPerson: boolean): Attribution['kind'] => {
  if (isPerson) return 'person'
  if (head === '' || (groups.has(head) && groups.get(head) !== null && !bodies.has(head))) return 'side'
  if (media.has(head) && !lowers.some((lower) => lower === 'ministry')) return 'media'
  if (mediaNames.has(head)) return 'media'
  if (people.has(head) || officials.has(head))
    return head === 'police' || head === 'authorities' ? 'organisation' : 'unnamed'
  if (head === 'official') return 'unnamed'
  if (offices.has(head)) return 'office'
  return 'organisation'
}

/**
 * A name of two or more words with capitals that is no place and no body, or one such word after an office ("Gov. Fedorov", "spokesman Peskov").
 */
const personIn = (reading: Reading, words: Word[], { first, last }: SpeakerWords): string | null => {
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
        (words[start - 1]?.shape === 'capital' && isInName(words, start - 1, first)) ||
        ((NAME_PARTS.test(words[start - 1]?.text ?? '') ||
          lexicon.particles.has(words[start - 1]?.lower ?? '')) &&
          isName(start - 2)))
    )
      start--
    const names = words.slice(start, end + 1).filter(({ shape }) => shape !== 'mark')
    const before = words[start - 1]?.text === '.' ? words[start - 2] : words[start - 1]
    const afterOffice =
      before !== undefined && start > first && (offices.has(before.lower) || lexicon.titles.has(before.lower))
    const isBody = names.some(
      ({ lower }) =>
        lexicon.localBodies.has(lower) || bodies.has(lower) || independent.has(lower) || groups.has(lower),
    )
    const isAcronym = names.length === 1 && names[0]?.shape === 'capitals'
    const isGiven = names[0] !== undefined && lexicon.givenNames.has(names[0].lower)
    if (
      !isBody &&
      !isAcronym &&
      (names.length > 1 || afterOffice || isGiven || isBare(words, start, first, last))
    )
      return textOf(reading, words, { first: start, last: end })
    end = start
  }
  return null
}

/** A given name that is also a place ("Chad Smith") between two names. */
const isInName = (words: Word[], at: number, first: number): boolean =>
  at === first && lexicon.givenNames.has(words[at]?.lower ?? '')

/** "Fedorov said": one word with a capital and nothing else. */
const isBare = (words: Word[], at: number, first: number, last: number): boolean =>
  at === first && last === at && !words[at]?.startsSentence

/** The office beside a name: "regional governor"; what stands between commas before what stands in front. */
const titleOf = (phrase: string, extra: string, person: string): string => {
  const front = phrase
    .slice(0, phrase.indexOf(person))
    .replace(/[\s,]+$/, '')
    .trim()
  const behind = extra
    .replace(person, '')
    .replace(/^(?:who|which)\s+/i, '')
    .trim()
  return (front || behind).replace(ARTICLES, '')
}

/** ISO code or group: an armed group named, a seat of government, the country of the first place named. */
const sideOf = (
  reading: Reading,
  all: string,
  lowers: string[],
  words: Word[],
  own: SpeakerWords,
  beside: SpeakerWords | undefined,
): string | null => {
  for (const [name, side] of groups) if (all.includes(` ${name} `) && side) return side
  for (const [name, side] of seats) if (all.includes(` ${name} `)) return side
  return (
    countryIn(reading, words, own) ??
    (beside ? countryIn(reading, words, beside) : null) ??
    sideOfHyphen(lowers)
  )
}

const sideOfMedia = (
  reading: Reading,
  all: string,
  lowers: string[],
  words: Word[],
  own: SpeakerWords,
): string | null => {
  for (const [name, side] of mediaNames) if (all.includes(` ${name} `) && side) return side
  const isRun =
    lowers.includes('state') ||
    lowers.includes('run') ||
    lowers.includes('official') ||
    lowers.includes('state-run')
  return isRun ? sideOf(reading, all, lowers, words, own, undefined) : null
}

const sideOfHyphen = (lowers: string[]): string | null => {
  for (const lower of lowers) {
    const side = groups.get(lower.split('-')[0] ?? '')
    if (side) return side
  }
  return null
}

/** Country of the first place or people named in the words. */
const countryIn = (reading: Reading, words: Word[], { first, last }: SpeakerWords): string | null => {
  const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
  for (const { start, end, placeId } of reading.mentions) {
    if (start < from || end > to || !placeId) continue
    const country = reading.places.find(({ id }) => id === placeId)?.country
    if (country) return country
  }
  return null
}
