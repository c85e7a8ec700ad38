import { documents, pronouns } from './saying-words'
import { findAntecedent, isOfficeNoun, subjectOf } from './find-antecedent'
import { describeSpeaker, type Speaker } from './describe-speaker'
import { findSayings } from './find-sayings'
import type { Saying } from './saying'
import { sentenceOfStory } from './sentence-of-story'
import { phraseAfter, type SpeakerWords } from './speaker-phrase'
import type { Reading } from './reading'
import { wordsOfStory } from './words-of-story'

const PERSONAL = new Set(['he', 'she', 'him', 'who', 'він', 'вона', 'он', 'она'])
const PLURAL = new Set(['they', 'them', 'вони', 'они'])

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
    const meant =
      pointsTo(reading, words, own, named, saying) ?? holderNamedNext(own, saying, spoken, described)
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

type Fullest = Pick<Speaker, 'person' | 'title' | 'isTitleInFront' | 'side' | 'isOfficial' | 'head'>

/** Longest name, and the first office and side told, per surname. */
const fullestNames = (speakers: Speaker[]): Map<string, Fullest> => {
  const names = new Map<string, Fullest>()
  for (const { person, title, isTitleInFront, side, isOfficial, head } of speakers) {
    if (!person) continue
    const before = names.get(surnameOf(person))
    const longer = (before?.person?.length ?? 0) >= person.length ? before?.person : person
    const isTold = (before?.title ?? '') !== ''
    names.set(surnameOf(person), {
      person: longer ?? person,
      title: isTold ? (before?.title ?? '') : title,
      isTitleInFront: isTold ? (before?.isTitleInFront ?? false) : isTitleInFront,
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
  described: Speaker,
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
  const head = own.at(-1)?.lower ?? ''
  const describe = (words: SpeakerWords | null): Speaker | null => words && describeSpeaker(reading, words)
  if (
    documents.has(head) &&
    own.every(({ shape, lower }) => shape === 'lower' || lower === 'the' || lower === 'its')
  )
    return describe(first === 'its' ? subjectOf(reading, saying.sentence - 1) : null) ?? named.at(-1) ?? null
  if (own.length === 1 && described.kind === 'person' && described.title === '')
    return describe(findAntecedent(reading, head, speaker.first))
  if (own.length !== 2 || !/^(?:the|its)$/.test(first)) return null
  return (
    named.findLast((other) => other.head === head && other.title.toLowerCase() !== head) ??
    describe(findAntecedent(reading, head, speaker.first))
  )
}

/** "Two died, the governor said. Ivan Petrenko said that …": an office, and in the next sentence a speaker of whom nothing but the name is told. */
const holderNamedNext = (
  own: Speaker,
  saying: Saying,
  spoken: { saying: Saying; words: SpeakerWords }[],
  described: Map<SpeakerWords, Speaker>,
): Speaker | null => {
  if (own.person !== null || !isOfficeNoun(own.head)) return null
  const next = spoken.find((other) => other.saying.sentence > saying.sentence)
  const holder = next && next.saying.sentence === saying.sentence + 1 ? described.get(next.words) : undefined
  return holder?.person && holder.title === '' && holder.head === ''
    ? {
        ...holder,
        title: own.title,
        isTitleInFront: true,
        side: holder.side ?? own.side,
        isOfficial: own.isOfficial,
        head: own.head,
      }
    : null
}

const isPronoun = (reading: Reading, { first, last }: SpeakerWords): boolean =>
  first === last && pronouns.has(wordsOfStory(reading.story).words[first]?.lower ?? '')

/** The person with whom the sentence before begins: "Governor Lysenko spoke of a raid. He said …". */
const subjectBefore = (reading: Reading, sentence: number): Speaker | null => {
  const before = sentenceOfStory(reading, sentence - 1)
  const phrase = before && phraseAfter(before, before.first)
  const speaker = phrase && describeSpeaker(reading, phrase)
  return speaker?.person && speaker.head !== '' ? speaker : null
}
