import type { Attribution } from '@/lib/domain'
import type { Word } from '@/lib/geoparse/read-words'
import type { SpeakerWords } from './speaker-phrase'
import { findPerson } from './find-person'
import { countryOfPlace } from './places-of-story'
import { textOfSpeaker } from './text-of-speaker'
import type { Reading } from './reading'
import {
  bodies,
  force,
  groups,
  independent,
  insurgents,
  isSpeakerNoun,
  media,
  mediaNames,
  neutral,
  neutralBodies,
  neutralUnlessForce,
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
  /** The office is told before the name. */
  isTitleInFront: boolean
  side: string | null
  /** Holds an office or bears arms: a party, when the conflict is his country's. */
  isOfficial: boolean
  /** The noun that says what it is: "ministry", "governor". */
  head: string
}

const SOURCES = new Set(['source', 'sources', 'insider', 'insiders'])
const OF = new Set(['of', 'for', 'in', 'at', 'from', 'to'])
const ARTICLES = /^(?:the|a|an|its|his|her|their|our)\s+/i

/** Names with a space on either side, to be looked for in the words of a speaker. */
const spaced = (names: Iterable<string>): string[] => [...names].map((name) => ` ${name} `)
const withSides = (names: ReadonlyMap<string, string | null>): { name: string; side: string }[] =>
  [...names].flatMap(([name, side]) => (side ? { name: ` ${name} `, side } : []))
const named = {
  officialBodies: spaced(officialBodies),
  neutralBodies: spaced(neutralBodies),
  groups: withSides(groups),
  groupsAndSeats: [...withSides(groups), ...withSides(seats)],
  media: withSides(mediaNames),
}

/** What the words of a speaker say of him: his kind, name, office and side. */
export const describeSpeaker = (reading: Reading, { first, last, beside }: SpeakerWords): Speaker => {
  const { words } = wordsOfStory(reading.story)
  const own = { first, last }
  const person = findPerson(reading, words, own) ?? (beside ? findPerson(reading, words, beside) : null)
  const phrase = textOfSpeaker(reading, words, own)
  const extra = beside ? textOfSpeaker(reading, words, beside) : ''
  const lowers = lowersOf(words, own).concat(beside ? lowersOf(words, beside) : [])
  const all = ` ${`${phrase} ${extra}`.toLowerCase().replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ')} `
  const head = headOf(words, own, person) ?? (beside ? headOf(words, beside, person) : null) ?? ''
  const isOfficialBody = named.officialBodies.some((name) => all.includes(name))
  const hasForce = lowers.some((lower) => force.has(lower))
  const isArmed = named.groups.some(({ name }) => all.includes(name))
  const isNeutral =
    !isOfficialBody &&
    !isArmed &&
    (named.neutralBodies.some((name) => all.includes(name)) ||
      lowers.some(
        (lower) =>
          neutral.has(lower) || isWorldBody(lower, hasForce) || (!hasForce && neutralUnlessForce.has(lower)),
      ))
  const isName = words.slice(first, last + 1).some(({ shape }) => shape === 'capital' || shape === 'capitals')
  const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
  const isPlaced = reading.mentions.some(({ start, end }) => from <= start && end <= to)
  const kind = kindOf(lowers, head, person !== null, isName, isPlaced)
  // "an interior ministry source" speaks for the ministry.
  const speaksForState =
    bodies.has(head) ||
    offices.has(head) ||
    officials.has(head) ||
    seats.has(head) ||
    (hasForce && SOURCES.has(head))
  const isOfficial =
    (kind === 'side' && !isNeutral) || isOfficialBody || (!isNeutral && (speaksForState || isArmed))
  const side =
    kind === 'media'
      ? sideOfMedia(reading, all, lowers, words, own)
      : isOfficial
        ? sideOf(reading, all, lowers, words, own, beside)
        : null
  const [front, behind] = person
    ? titlesOf(phrase.includes(person) ? phrase : `${phrase}, ${person}`, extra, person)
    : [phrase.replace(ARTICLES, ''), '']
  return {
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 1,
    kind,
    person,
    title: front || behind,
    isTitleInFront: person !== null && front !== '',
    side,
    isOfficial: isOfficial || (kind === 'media' && side !== null),
    head,
  }
}

const isWorldBody = (lower: string, hasForce: boolean): boolean =>
  independent.has(lower) &&
  !bodies.has(lower) &&
  !groups.get(lower) &&
  !(hasForce && neutralUnlessForce.has(lower))

const lowersOf = (words: Word[], { first, last }: SpeakerWords): string[] =>
  words.slice(first, last + 1).map(({ lower }) => lower.replace(/['’]s?$/, ''))

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

const kindOf = (
  lowers: string[],
  head: string,
  isPerson: boolean,
  isName: boolean,
  isPlaced: boolean,
): Attribution['kind'] => {
  if (isPerson) return 'person'
  if (head === '' && !isName) return lowers.some((lower) => insurgents.has(lower)) ? 'side' : 'unnamed'
  // "Sweida 24", "Horizon": a name that is neither a place nor a known group may be anybody's.
  if (head === '' && !isPlaced && !lowers.some((lower) => groups.has(lower) || insurgents.has(lower)))
    return 'organisation'
  if (head === '' || (groups.has(head) && groups.get(head) !== null && !bodies.has(head))) return 'side'
  if (media.has(head) && !lowers.some((lower) => lower === 'ministry')) return 'media'
  if (mediaNames.has(head)) return 'media'
  if (people.has(head) || officials.has(head))
    return head === 'police' || head === 'authorities' ? 'organisation' : 'unnamed'
  if (head === 'official') return 'unnamed'
  if (offices.has(head)) return 'office'
  return 'organisation'
}

/** The office in front of a name ("regional governor"), and what stands between commas behind it. */
const titlesOf = (phrase: string, extra: string, person: string): [string, string] => {
  const front = phrase
    .slice(0, phrase.indexOf(person))
    .replace(/[\s,]+$/, '')
    .trim()
  const behind = extra
    .replace(person, '')
    .replace(/^(?:who|which)\s+/i, '')
    .trim()
  return [front.replace(ARTICLES, ''), behind.replace(ARTICLES, '')]
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
  for (const { name, side } of named.groupsAndSeats) if (all.includes(name)) return side
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
  for (const { name, side } of named.media) if (all.includes(name)) return side
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
    const country = countryOfPlace(reading, placeId)
    if (country) return country
  }
  return null
}
