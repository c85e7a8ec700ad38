import { type Counted, peopleBefore, peopleBehind, subjectOf } from './find-subject'
import type { HarmReader } from './harm-reader'
import { harmWords } from './harm-words'
import { isAdverb } from './is-verb-use'
import { lexicon } from './lexicon'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { isBareParticiple, sufferer } from './sufferer'
import { modalityOfGroup } from './tell-modality'

const FALLS_ON =
  /^(?:to|upon|into|from|back|by|under|silent|short|ill|behind|apart|out|off|down|through|over)$/

/** "fell to police bullets", "fell under fire" */
const isShot = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some(
      ({ lower }, index) =>
        harmWords.hitBy.has(lower) ||
        lower === 'fire' ||
        lexicon.weapons.match(tokens, from + index) !== null,
    )

export const readSuffered: HarmReader = (word) => {
  const { lower, group, tokens, at } = word
  const kind = harmWords.suffered.get(lower)
  if (!kind) return null
  // "Three die as rocket hits van"
  if (!group) return lower === 'die' ? { kind, people: peopleBefore(word, at) } : null
  if (group.kind === 'infinitive' && !group.isPerfect) return null
  const people = sufferer(word)
  if (group.lemma === 'fall' || group.lemma === 'surrender' || group.lemma === 'disappear') {
    const next = tokens[at + 1]?.lower ?? ''
    const isHit = /^(?:to|under)$/.test(next) && isShot(tokens, at + 2)
    const isOnto = !isHit && (FALLS_ON.test(next) || (next === 'on' && tokens[at + 3]?.lower !== 'field'))
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
export const readState: HarmReader = (word) => {
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
    // "two shot dead" of a headline
    if (!verbBefore(word, at)) return { kind, people: peopleBefore(word, at - 1) }
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
  if (!/^(?:shoot|leave|strike|find|gun|cut)$/.test(verb.lemma)) return null
  const people = peopleBehind(word, at)
  // "Two teachers shot dead in Narathiwat"
  const isBare = !people && isBareParticiple(tokens, verb, at)
  return { kind, people: isBare ? subjectOf(word, verb.start) : people }
}
