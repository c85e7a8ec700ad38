import { type Counted, peopleBefore, peopleBehind, subjectOf } from './find-subject'
import { type HarmReader, type HarmWord, isNone, isUnreal } from './harm-reader'
import { type Kind, formsOfAll, harmWords } from './harm-words'
import { isMixed } from './is-mixed-harm'
import { isAdverb } from './is-verb-use'
import type { Person } from './person'
import { isPersonWord } from './read-person'
import {
  LIVES,
  PRISON,
  readDeath,
  readLives,
  readPrison,
  readSurvival,
  readUnfound,
  readWounds,
  SURVIVE,
} from './read-idioms'
import { readToll } from './read-toll'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { modalityOfGroup } from './tell-modality'

/** People whom something befell; `at` is the word that says so. */
export type Harm = { kind: Kind; at: number; people: Person; isToll: boolean }

const isSubjects = ({ group, tokens }: HarmWord): boolean =>
  group !== undefined && (group.isPassive || tokens[group.at - 1]?.part === 'be')

/** Whom a passive verb befell, or one that shares the subject of a passive: "were shot and killed". */
const sufferer = (word: HarmWord): Person | null => subjectOf(word, word.group?.start ?? word.at)

const isEnd = (token: Token | undefined): boolean => !token || token.part === 'mark'

/** People by a word for them, or a number at the end: "had claimed 20." */
const named = ({ tokens }: HarmWord, people: Person | null, mayBeName = false): Person | null =>
  people?.isSure &&
  (!people.isName || mayBeName) &&
  !(people.isPart && people.noun === null && !mayBeName) &&
  (people.noun !== null || isEnd(tokens[people.to])) &&
  (people.noun === null || isPersonWord(tokens, people.to - 1) || people.noun === 'people')
    ? people
    : null

/** "gunned down six men", "were mowed down" */
const readPhrase: HarmReader = (word) => {
  const { lower, group, at, tokens } = word
  const phrase = harmWords.donePhrases.find(
    ({ first, rest }) =>
      first === lower && rest.every((part, index) => tokens[at + 1 + index]?.lower === part),
  )
  if (!phrase) return null
  const behind = peopleBehind(word, at + phrase.rest.length)
  const isPassive = group !== undefined && (isSubjects(word) || isShared(word))
  const people = isPassive ? sufferer(word) : behind
  return { kind: 'killed', people: phrase.isToNamed ? named(word, people, true) : people }
}

/** "was hit by shrapnel", "shot in the leg": hurt. */
const readHit: HarmReader = (word) => {
  const { lower, group, at, tokens } = word
  if (!harmWords.hits.has(lower) || !group || !/^(?:by|in)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const isHurt = tokens.slice(at + 2, at + 6).some((token) => harmWords.hitBy.has(token.lower))
  if (!isHurt) return null
  return {
    kind: 'injured',
    people: peopleBefore(word, group.start) ?? (isSubjects(word) ? sufferer(word) : null),
  }
}

/** "lost a leg" */
const readLimb: HarmReader = (word) => {
  const { group, at, tokens } = word
  if (
    group?.lemma !== 'lose' ||
    !tokens.slice(at + 1, at + 4).some(({ lower }) => harmWords.limbs.has(lower))
  )
    return null
  return { kind: 'injured', people: sufferer(word) }
}

const readDone: HarmReader = (word) => {
  const { lower, group, at, tokens } = word
  // "among the injured"
  if (/^(?:article|possessive)$/.test(tokens[at - 1]?.part ?? '')) return null
  const [done, toNamed] = [harmWords.done.get(lower), harmWords.doneToNamed.get(lower)]
  const isDeadly = /^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? '')
  const kind = isDeadly && done === 'injured' ? 'killed' : (done ?? toNamed)
  if (!kind || (!group && !tokens[at]?.verb?.ing)) return null
  const isOf = (people: Person | null): Person | null => (done ? people : named(word, people))
  const behind = peopleBehind(word, at)
  if (group?.kind === 'reduced') {
    const before = peopleBefore(word, group.start)
    const isJoined = tokens[group.start - 1]?.part === 'conjunction'
    const subject = before ?? (isJoined ? behind : null) ?? sufferer(word)
    return { kind, people: isOf(subject?.isName && !before ? behind : (subject ?? behind)) }
  }
  if (isSubjects(word)) return { kind, people: isOf(sufferer(word)) }
  if (behind) return { kind, people: isOf(behind) }
  if (tokens[at + 1]?.lower === 'them') return { kind, people: isOf(those(word)) }
  return { kind, people: isShared(word) ? isOf(sufferer(word)) : null }
}

/** "surrounded three men and killed them" */
const those = ({ people, at }: HarmWord): Person | null =>
  people.filter(({ to, low }) => to <= at && low !== 1).at(-1) ?? null

/** Behind "and" and a passive verb. */
const isShared = ({ tokens, groups, group }: HarmWord): boolean => {
  if (!group || tokens[group.start - 1]?.part !== 'conjunction') return false
  const before = groups.filter((other) => other.at < group.start).at(-1)
  return before?.isPassive === true && group.start - before.at <= 3
}

const FALLS_ON =
  /^(?:to|upon|into|from|back|by|under|silent|short|ill|behind|apart|out|off|down|through|over)$/

const readSuffered: HarmReader = (word) => {
  const { lower, group, tokens, at } = word
  const kind = harmWords.suffered.get(lower)
  if (!kind || !group || group.kind === 'infinitive') return null
  const people = sufferer(word)
  if (group.lemma === 'fall' || group.lemma === 'surrender' || group.lemma === 'disappear') {
    const next = tokens[at + 1]?.lower ?? ''
    const isOnto = FALLS_ON.test(next) || (next === 'on' && tokens[at + 3]?.lower !== 'field')
    if (group.lemma === 'fall' && isOnto) return null
    return { kind, people: people?.isSure && !people.isName ? people : null }
  }
  return { kind, people }
}

/** The verb right in front, over adverbs. */
const verbBefore = ({ tokens, groups }: Counted, at: number): VerbGroup | undefined => {
  let end = at - 1
  while (isAdverb(tokens[end])) end--
  return groups.find((group) => group.at === end || (group.at > end && group.start <= end && group.at < at))
}

/** "two dead", "are missing", "were shot dead", "left five hurt". */
const readState: HarmReader = (word) => {
  const { lower, tokens, at } = word
  const kind = harmWords.states.get(lower)
  if (!kind) return null
  const around = word.people.find(({ from, to }) => from < at && at < to)
  if (around) return { kind, people: kind === 'missing' && around.to - 1 > at ? around : null }
  if (/^(?:the|of|among)$/.test(tokens[at - 1]?.lower ?? '')) return null
  const { group } = word
  if (group?.kind === 'finite' && !group.isPassive && group.helpers.length === 0) return null
  const counted = peopleBefore(word, at)
  if (counted) return { kind, people: counted }
  // "shooting dead five villagers"
  if (/^sho(?:t|oting)$/.test(tokens[at - 1]?.lower ?? '')) {
    const behind = peopleBehind(word, at)
    if (behind) return { kind, people: behind }
  }
  // "are listed as missing"
  const stands = tokens[at - 1]?.lower === 'as' ? at - 1 : at
  const verb = word.group?.helpers.length ? word.group : verbBefore(word, stands)
  if (!verb) return null
  if (modalityOfGroup(tokens, word.groups, verb) === 'not-happened') return null
  if (
    verb.isPassive ||
    verb === word.group ||
    /^(?:be|lie|go|remain|fall|drop|feel|lay|have)$/.test(verb.lemma)
  )
    return { kind, people: subjectOf(word, verb.start) }
  return /^(?:shoot|leave|strike|find|gun|cut)$/.test(verb.lemma)
    ? { kind, people: peopleBehind(word, at) }
    : null
}

const HANDED = /\b(?:exchang|hand(?:ed|ing|s)? over|return|repatriat|swap|transfer)/

/** "nine fatalities", "54 bodies", "the bodies of eight men", "the death of a boy". */
const readCountedNoun: HarmReader = (word) => {
  const { lower, tokens, at, people } = word
  const kind = harmWords.counted.get(lower)
  if (!kind) return null
  const isBody = /^bod|^corpse/.test(lower)
  if (isBody && HANDED.test(tokens.map((token) => token.lower).join(' '))) return null
  const own = people.find((one) => one.noun === lower && one.to - 1 === at)
  if (own) return { kind, people: tokens[own.from]?.part === 'possessive' ? null : own }
  if (tokens[at + 1]?.lower === 'of' && /^(?:bod|corpse|death)/.test(lower))
    return { kind, people: peopleBehind(word, at + 1) }
  return null
}

const SURVIVED =
  /\b(?:wound|injur|surviv|hospital|surgery|condition|leg|legs|arm|arms|foot|feet|hand|shoulder)/

/** "was marched away and shot", "shot three villagers": dead, unless something says that they were hit and lived. */
const readShot: HarmReader = (word) => {
  const { lower, group, tokens, at } = word
  if (
    lower !== 'shot' ||
    !group ||
    /^(?:at|down|dead|and|up|into|back|out|its|his)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null
  if (SURVIVED.test(tokens.map((token) => token.lower).join(' '))) return null
  const people = isSubjects(word) || isShared(word) ? sufferer(word) : peopleBehind(word, at)
  return { kind: 'killed', people }
}

const { done, doneToNamed, suffered, states, wounds, care } = harmWords

/** The words that each reader reads, in the order in which the readers are tried. */
const READERS: [Iterable<string>, HarmReader][] = [
  [SURVIVE, readSurvival],
  [LIVES, readLives],
  [harmWords.deathNouns, readDeath],
  [PRISON, readPrison],
  [harmWords.donePhrases.map(({ first }) => first), readPhrase],
  [harmWords.hits, readHit],
  [formsOfAll(['lose']), readLimb],
  [[...done.keys(), ...doneToNamed.keys()], readDone],
  [['shot'], readShot],
  [suffered.keys(), readSuffered],
  [states.keys(), readState],
  [harmWords.counted.keys(), readCountedNoun],
  [[...wounds, ...care], readWounds],
]

/** The same for a verb that is denied. */
const DENIED_READERS: [Iterable<string>, HarmReader][] = [
  [SURVIVE, readSurvival],
  [formsOfAll(['find']), readUnfound],
]

const byWord = (readers: [Iterable<string>, HarmReader][]): ReadonlyMap<string, HarmReader[]> => {
  const table = new Map<string, HarmReader[]>()
  for (const [words, reader] of readers)
    for (const word of new Set(words)) table.set(word, [...(table.get(word) ?? []), reader])
  return table
}
const readersOf = byWord(READERS)
const deniedReadersOf = byWord(DENIED_READERS)

const isTollWord = (lower: string): boolean => lower === 'number' || harmWords.toll.has(lower)

/** Whether a word may say that people came to harm: sentences without one tell of none. */
export const mayHarm = ({ lower }: Token): boolean =>
  readersOf.has(lower) || deniedReadersOf.has(lower) || isTollWord(lower)

/** What befell the people that a sentence counts, in the order of the words that say so. People who died of wounds are dead. */
export const findHarm = (counted: Counted): Harm[] => {
  const { tokens, groups } = counted
  const found: Harm[] = []
  tokens.forEach((token, at) => {
    const { lower } = token
    if (!mayHarm(token)) return
    const group = groups.find((other) => other.at === at)
    const word = { ...counted, at, token, lower, group }
    const isDenied = group && isUnreal(counted, group)
    for (const read of (isDenied ? deniedReadersOf : readersOf).get(lower) ?? []) {
      const harm = read(word)
      if (!harm?.people) continue
      const { kind, people } = harm
      if (isMixed(counted, tokens, at) && read !== readCountedNoun) break
      if (isNone(tokens, people) && !isDenied && read !== readSurvival) break
      add(found, { kind, at, people, isToll: false })
      break
    }
    const told = isTollWord(lower) ? readToll(tokens, at) : null
    if (told) add(found, { ...told, at })
  })
  return addMore(counted, found)
}

/** "Nine drowned in the harbour and five more off the beach": the same befell those who are added. */
const addMore = ({ tokens, people }: Counted, found: Harm[]): Harm[] => {
  const more = people.flatMap((one) => {
    const next = tokens[one.to]
    const before = found.filter(({ at }) => at < one.from).at(-1)
    const isOpen =
      one.isMore &&
      tokens[one.from - 1]?.lower === 'and' &&
      !found.some((harm) => harm.people.from === one.from)
    const standsAlone = !next || next.part === 'sub' || next.part === 'preposition' || next.part === 'mark'
    return before && isOpen && standsAlone ? [{ ...before, people: one }] : []
  })
  return [...found, ...more]
}

const add = (found: Harm[], harm: Harm): void => {
  const same = found.findIndex(({ people }) => people.from === harm.people.from)
  const known = found[same]
  if (!known) found.push(harm)
  else if (known.kind === 'injured' && harm.kind === 'killed') found[same] = harm
}
