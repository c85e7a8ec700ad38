import type { Casualties, Count } from '@/lib/domain'
import { countPeople } from './count-people'
import { lexicon } from './lexicon'
import { type ReadCount, readCount } from './read-count'
import type { Range } from './frame'
import type { Sentence, Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { modalityOfGroup } from './tell-modality'
import { frameOfVerb } from './read-frame'

type Kind = keyof Casualties
export type FoundCasualty = { kind: Kind; count: Count; at: number }

const KINDS: [Kind, ReadonlySet<string>][] = [
  ['killed', lexicon.killed],
  ['injured', lexicon.injured],
  ['captured', lexicon.captured],
  ['missing', lexicon.missing],
]

/** Captured are soldiers; people arrested or abducted are not counted (the codebook has no such count). */
const CAPTURE = /^(?:captured?|capturing|prisoners?|captive)$/

const kindOf = (token: Token): Kind | null => {
  const kind = KINDS.find(([, words]) => words.has(token.lower))?.[0] ?? null
  return kind === 'captured' && !CAPTURE.test(token.lower) ? null : kind
}

const WINDOW = 14 // tokens before or behind the word that may hold its count

const isStop = (token: Token | undefined): boolean =>
  !token || /^(?:[;:—–()"“”.]|--)$/.test(token.text) || token.part === 'sub' || token.part === 'that'

/** Behind "killing", "killed", "left": the people up to the next word of casualties or the end of the clause. */
const rangeBehind = (tokens: Token[], at: number): Range => {
  let to = at + 1
  while (to < tokens.length && to - at < WINDOW && !isStop(tokens[to]) && tokens[to]?.part !== 'relative') {
    const token = tokens[to]
    if (!token || kindOf(token)) break
    if (token.part === 'preposition' && token.lower !== 'of') break
    if (token.part === 'conjunction' && tokens[to + 1]?.verb && !readCount(tokens, to + 1)) break
    to++
  }
  return { from: at + 1, to }
}

/** Before "were killed", "dead", "wounded": back to the last word that cuts. */
const rangeBefore = (tokens: Token[], at: number, floor: number): Range => {
  let from = at
  while (from > floor && at - from < WINDOW + 6) {
    const token = tokens[from - 1]
    if (!token || isStop(token) || token.part === 'relative' || kindOf(token)) break
    from--
  }
  return { from, to: at }
}

const toFound = (tokens: Token[], kind: Kind, at: number, count: ReadCount): FoundCasualty[] => {
  const [first, last] = [tokens[count.from], tokens[count.to - 1]]
  if (!first || !last || (count.low === null && count.high === null)) return []
  if (count.low === 0 || count.high === 0) return []
  return [
    {
      kind,
      at,
      count: { low: count.low, high: count.high, isAbout: count.isAbout, start: first.start, end: last.end },
    },
  ]
}

const isTotal = (tokens: Token[]): boolean => {
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `
  return (
    / since (?:the|its|russia|february \d{4}|january|october|\d{4}|24\.02)/.test(text) ||
    / (?:in total|in the war|throughout the war) /.test(text)
  )
}

/** The casualties that a sentence tells of: counts beside "killed", "wounded", "captured", "missing". */
export const countCasualties = (sentence: Sentence, groups: VerbGroup[]): FoundCasualty[] => {
  const { tokens } = sentence
  if (!tokens.some((token) => kindOf(token)) || isTotal(tokens)) return []
  const found: FoundCasualty[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const kind = token && kindOf(token)
    if (!kind) continue
    const group = groups.find((other) => other.at === at)
    if (group && modalityOfGroup(tokens, groups, group) === 'not-happened') continue
    const count = findCount(tokens, groups, at, group, floor)
    if (count) found.push(...toFound(tokens, kind, at, count))
    floor = at + 1
  }
  return found
}

const findCount = (
  tokens: Token[],
  groups: VerbGroup[],
  at: number,
  group: VerbGroup | undefined,
  floor: number,
): ReadCount | null => {
  const word = tokens[at]?.lower ?? ''
  // "took 12 soldiers prisoner", "death toll rose to 9"
  if (/^(?:death|deaths)$/.test(word)) {
    const next = tokens[at + 1]?.lower
    if (next === 'toll') {
      for (let ahead = at + 2; ahead < at + 12; ahead++)
        if (/^(?:to|at|of|stands|reached)$/.test(tokens[ahead]?.lower ?? '')) {
          for (let number = ahead + 1; number < ahead + 4; number++) {
            const count = readCount(tokens, number)
            if (count) return count
          }
        }
      return null
    }
    if (next === 'of') return countPeople(tokens, rangeBehind(tokens, at + 1))
  }
  // "were shot dead", "lost their lives": counted with the verb in front.
  const verbAt = word === 'dead' ? at - 1 : word === 'lives' ? at - 2 : -1
  const leading = groups.find((other) => other.at === verbAt && /^(?:shoot|find|lose)$/.test(other.lemma))
  if (leading) {
    const { patient, agent } = frameOfVerb(tokens, groups, leading, at)
    const people = leading.lemma === 'lose' ? agent : patient
    const own = people && countPeople(tokens, people)
    if (own) return own
  }
  const isActive = group && !group.isPassive && !/^(?:die|perish)$/.test(group.lemma)
  if (isActive) {
    const behind = countPeople(tokens, rangeBehind(tokens, at))
    if (behind) return behind
    // "killed and wounded 30"
    const next = tokens[at + 1]
    const after = tokens[at + 2]
    if ((next?.lower === 'and' || next?.lower === 'or') && after && kindOf(after))
      return countPeople(tokens, rangeBehind(tokens, at + 2))
    return null
  }
  if (group) {
    const { patient, agent } = frameOfVerb(tokens, groups, group, at)
    const subject = group.isPassive ? patient : agent
    const own = subject ? countPeople(tokens, { from: Math.max(subject.from, floor), to: subject.to }) : null
    if (own) return own
  }
  const before = countPeople(tokens, lastPart(tokens, rangeBefore(tokens, at, floor)))
  if (before) return before
  // "captured 12", "injured: 3", "killed at least six"
  return group || tokens[at + 1]?.part === 'mark'
    ? null
    : countPeople(tokens, { from: at + 1, to: Math.min(at + 4, tokens.length) })
}

/** "Six were killed and 23 others injured": of what stands before only the part behind the last "and" or verb. */
const lastPart = (tokens: Token[], range: Range): Range => {
  for (let from = range.to - 1; from >= range.from; from--) {
    const token = tokens[from]
    if (
      token?.verb &&
      !token.isCapital &&
      token.part === null &&
      !readCount(tokens, from) &&
      (token.verb.past || token.verb.participle || token.verb.ing || token.verb.s) &&
      !lexicon.classes.person.match(tokens, from)
    )
      return { from: from + 1, to: range.to }
  }
  return range
}

/** Merges what was found into counts by kind; the first count of a kind stands, a later one of more people replaces it. */
export const toCasualties = (found: FoundCasualty[]): Casualties => {
  const casualties: Casualties = {}
  for (const { kind, count } of found) {
    const known = casualties[kind]
    if (!known) casualties[kind] = count
  }
  return casualties
}
