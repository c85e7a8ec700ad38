import { peopleBefore, peopleBehind } from './find-subject'
import type { HarmReader, HarmWord } from './harm-reader'
import { harmWords } from './harm-words'
import type { Person } from './person'
import type { Token } from './read-tokens'
import { isBareParticiple, isShared, isSubjects, named, sufferer } from './sufferer'

/** "gunned down six men", "were mowed down" */
export const readPhrase: HarmReader = (word) => {
  const { lower, group, at, tokens } = word
  const phrase = harmWords.donePhrases.find(
    ({ first, rest }) =>
      first === lower && rest.every((part, index) => tokens[at + 1 + index]?.lower === part),
  )
  if (!phrase) return null
  const last = at + phrase.rest.length
  const behind = peopleBehind(word, last)
  const isPassive =
    group !== undefined &&
    (isSubjects(word) || isShared(word) || (!behind && isBareParticiple(tokens, group, last)))
  const people = isPassive ? sufferer(word) : behind
  return { kind: phrase.kind, people: phrase.isToNamed ? named(word, people, true) : people }
}

/** "was hit by shrapnel", "shot in the leg": hurt. */
export const readHit: HarmReader = (word) => {
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
export const readLimb: HarmReader = (word) => {
  const { group, at, tokens } = word
  if (
    group?.lemma !== 'lose' ||
    !tokens.slice(at + 1, at + 4).some(({ lower }) => harmWords.limbs.has(lower))
  )
    return null
  return { kind: 'injured', people: sufferer(word) }
}

export const readDone: HarmReader = (word) => {
  const { lower, group, at, tokens } = word
  // "among the injured"
  if (/^(?:article|possessive)$/.test(tokens[at - 1]?.part ?? '')) return null
  const [done, toNamed] = [harmWords.done.get(lower), harmWords.doneToNamed.get(lower)]
  const isDeadly = /^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? '')
  const kind = isDeadly && done === 'injured' ? 'killed' : (done ?? toNamed)
  if (!kind || (!group && !tokens[at]?.verb?.ing)) return null
  // "was beaten off"
  if (/^(?:off|back)$/.test(tokens[at + 1]?.lower ?? '')) return null
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
  const isBare = group !== undefined && isBareParticiple(tokens, group)
  return { kind, people: isShared(word) || isBare ? isOf(sufferer(word)) : null }
}

/** "surrounded three men and killed them" */
const those = ({ people, at }: HarmWord): Person | null =>
  people.filter(({ to, low }) => to <= at && low !== 1).at(-1) ?? null

/** "shot at the crowd", not "shot at least nine" nor "was shot at Sangin" */
const isShotAt = (tokens: Token[], at: number): boolean => {
  const aim = tokens[at + 2]
  return tokens[at + 1]?.lower === 'at' && !/^(?:least|most)$/.test(aim?.lower ?? '') && !aim?.isCapital
}

const SURVIVED =
  /\b(?:(?:wound|injur|surviv|hospital)|(?:surgery|condition|legs?|arms?|foot|feet|hands?|shoulders?)\b)/

export const SHOT: ReadonlySet<string> = new Set(['shot', 'shooting'])

/** "was marched away and shot", "shot three villagers": dead, unless something says that they were hit and lived. */
export const readShot: HarmReader = (word) => {
  const { lower, group, tokens, at } = word
  if (
    !SHOT.has(lower) ||
    !group ||
    (group.kind === 'participle' && lower === 'shot') ||
    /^(?:down|dead|up|into|back|out|its|his)$/.test(tokens[at + 1]?.lower ?? '') ||
    isShotAt(tokens, at)
  )
    return null
  if (SURVIVED.test(tokens.map((token) => token.lower).join(' '))) return null
  const people = isSubjects(word) || isShared(word) ? sufferer(word) : peopleBehind(word, at)
  return { kind: 'killed', people }
}
