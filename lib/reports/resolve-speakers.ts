import { pronouns } from './saying-words'
import { describeSpeaker, type Speaker } from './describe-speaker'
import { findSayings } from './find-sayings'
import type { Saying } from './saying'
import { phraseAfter, type SpeakerWords } from './find-speaker'
import type { Reading } from './reading'
import { wordsOfStory } from './words-of-story'

const PERSONAL = new Set(['he', 'she', 'who', 'він', 'вона', 'он', 'она'])
const PLURAL = new Set(['they', 'вони', 'они'])

const known = new WeakMap<Reading['story'], Map<SpeakerWords, Speaker>>()

/** Every speaker of a story as he is named at his fullest: "he" is who spoke last, "Fedorov" the governor of that name, "the ministry" the one named before. */
export const resolveSpeakers = (reading: Reading): Map<SpeakerWords, Speaker> => {
  const before = known.get(reading.story)
  if (before) return before
  const spoken = findSayings(reading).flatMap((saying) => saying.speakers.map((words) => ({ saying, words })))
  const described = new Map(spoken.map(({ words }) => [words, describeSpeaker(reading, words)]))
  const fullest = fullestNames([...described.values()])
  const resolved = new Map<SpeakerWords, Speaker>()
  const named: Speaker[] = []
  for (const { saying, words } of spoken) {
    const own = described.get(words)
    if (!own) continue
    const meant = pointsTo(reading, words, named, saying)
    // A pronoun that nobody stands for is no source.
    if (!meant && isPronoun(reading, words)) continue
    const speaker = meant ?? own
    const person = speaker.person && fullest.get(surnameOf(speaker.person))
    const full: Speaker = {
      ...(person ? { ...speaker, ...person } : speaker),
      start: own.start,
      end: own.end,
    }
    resolved.set(words, full)
    named.push(full)
  }
  known.set(reading.story, resolved)
  return resolved
}

const surnameOf = (person: string): string => person.toLowerCase().split(/\s/).at(-1) ?? ''

type Fullest = Pick<Speaker, 'person' | 'title' | 'side' | 'isOfficial' | 'head'>

/** Longest name, and the first office and side told, per surname. */
const fullestNames = (speakers: Speaker[]): Map<string, Fullest> => {
  const names = new Map<string, Fullest>()
  for (const { person, title, side, isOfficial, head } of speakers) {
    if (!person) continue
    const before = names.get(surnameOf(person))
    const longer = (before?.person?.length ?? 0) >= person.length ? before?.person : person
    const isTold = (before?.title ?? '') !== ''
    names.set(surnameOf(person), {
      person: longer ?? person,
      title: isTold ? (before?.title ?? '') : title,
      side: before?.side ?? side,
      isOfficial: (before?.isOfficial ?? false) || isOfficial,
      head: isTold ? (before?.head ?? '') : head,
    })
  }
  return names
}

/** Whom a pronoun or "the ministry" means; null for a name of its own. */
const pointsTo = (
  reading: Reading,
  speaker: SpeakerWords,
  named: Speaker[],
  saying: Saying,
): Speaker | null => {
  const { words } = wordsOfStory(reading.story)
  const own = words.slice(speaker.first, speaker.last + 1).filter(({ shape }) => shape !== 'mark')
  const first = own[0]?.lower ?? ''
  if (own.length === 1 && pronouns.has(first)) {
    if (PERSONAL.has(first))
      return (
        subjectBefore(reading, saying.sentence) ??
        named.findLast(({ kind }) => kind === 'person' || kind === 'office' || kind === 'unnamed') ??
        null
      )
    if (PLURAL.has(first))
      return (
        named.findLast(({ kind }) => kind === 'unnamed' || kind === 'organisation') ?? named.at(-1) ?? null
      )
    return (
      named.findLast(({ kind }) => kind === 'organisation' || kind === 'side' || kind === 'media') ?? null
    )
  }
  const isShort = own.length === 2 && /^(?:the|its)$/.test(first) && saying.sentence > 0
  const head = own.at(-1)?.lower ?? ''
  return isShort
    ? (named.findLast((other) => other.head === head && other.title.toLowerCase() !== head) ?? null)
    : null
}

const isPronoun = (reading: Reading, { first, last }: SpeakerWords): boolean =>
  first === last && pronouns.has(wordsOfStory(reading.story).words[first]?.lower ?? '')

/** The person with whom the sentence before begins: "Governor Lysenko spoke of a raid. He said …". */
const subjectBefore = (reading: Reading, sentence: number): Speaker | null => {
  const { words, bounds } = wordsOfStory(reading.story)
  const bound = bounds[sentence - 1]
  const phrase =
    bound && phraseAfter({ words, first: bound.first, after: bound.after, times: [] }, bound.first)
  const speaker = phrase && describeSpeaker(reading, phrase)
  return speaker?.person && speaker.head !== '' ? speaker : null
}
