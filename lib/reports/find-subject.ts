import { harmWords } from './harm-words'
import type { Person } from './person'
import { isAdverb } from './is-verb-use'
import { isBreak } from './trim-range'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'

/** A sentence with its verbs and the people it counts. */
export type Counted = { tokens: Token[]; groups: VerbGroup[]; people: Person[] }

/** The people right behind a word, over adverbs: the object of "killed". */
export const peopleBehind = ({ tokens, people }: Counted, at: number): Person | null => {
  let next = at + 1
  while (
    (isAdverb(tokens[next]) || /^["“]$/.test(tokens[next]?.text ?? '')) &&
    !people.some(({ from }) => from === next)
  )
    next++
  return people.find(({ from, to }) => from <= next && next < to && from > at) ?? null
}

/** The people that end right before a word: "two dead". */
export const peopleBefore = ({ tokens, people }: Counted, at: number): Person | null => {
  let end = at
  while (isAdverb(tokens[end - 1]) && !people.some(({ to }) => to === end)) end--
  return people.find(({ to }) => to === end) ?? null
}

/** The relative pronoun right in front of a verb: "who were killed". */
const pronounOf = (tokens: Token[], start: number): number | null => {
  let at = start - 1
  while (isAdverb(tokens[at])) at--
  return tokens[at]?.part === 'relative' || tokens[at]?.part === 'that' ? at : null
}

/** The counted subject of a verb that begins at `start`: over phrases, asides and relative clauses, not over another clause. */
export const subjectOf = (counted: Counted, start: number, depth = 0): Person | null => {
  const { tokens, groups, people } = counted
  let at = start - 1
  if (/^["”]$/.test(tokens[at]?.text ?? '') && people.some(({ to }) => to === at)) at-- // '"dozens" died'
  const pronoun = pronounOf(tokens, start)
  if (pronoun !== null) {
    const of = people.find(({ from, to }) => from <= pronoun && pronoun < to)
    if (of) return of // "one of whom"
    let end = pronoun
    if (tokens[end - 1]?.text === ',') end--
    const before = people.filter(({ to }) => to <= end).at(-1)
    return before &&
      !groups.some((group) => group.kind === 'finite' && group.at >= before.to && group.at < end)
      ? before
      : null
  }
  // "was stabbed and later died": the subject of the verb in front.
  const shared = groups.filter((group) => group.kind === 'finite' && group.at < start).at(-1)
  if (
    shared &&
    depth < 3 &&
    tokens[at]?.part === 'conjunction' &&
    !people.some(({ from }) => from > shared.at && from < start)
  )
    return subjectOf(counted, shared.start, depth + 1)
  let inPhrase: Person | null = null
  while (at >= 0) {
    const token = tokens[at]
    if (!token) break
    const here = people.find(({ from, to }) => from <= at && at < to)
    if (here) {
      const isPhrase =
        /^(?:preposition|to)$/.test(tokens[here.from - 1]?.part ?? '') &&
        !/^(?:none|all|most|any|each)$/.test(tokens[here.from - 2]?.lower ?? '')
      const isAside =
        here.isPart &&
        (harmWords.subsets.has(tokens[here.from - 1]?.lower ?? '') ||
          tokens.slice(here.to, start).some(({ text }) => text === ','))
      if (!isPhrase && !isAside) return here
      if (isPhrase && !here.isPart) inPhrase ??= here
      at = here.from - 1
      continue
    }
    const group = groups.find((other) => other.at === at)
    if (group?.kind === 'finite') {
      const relative = pronounOf(tokens, group.start)
      if (relative !== null) at = relative - 1
      else if (depth < 3 && isJoined(tokens, group.at + 1, start))
        return subjectOf(counted, group.start, depth + 1)
      else break
      continue
    }
    if (token.text === ')') {
      while (at > 0 && tokens[at]?.text !== '(') at--
      at--
      continue
    }
    if (isBreak(token) || token.part === 'sub' || token.part === 'that') break
    at--
  }
  return inPhrase !== null && inPhrase.to === start ? inPhrase : null
}

/** "were shot and killed": nothing but "and" in front, so that the subject is shared. */
const isJoined = (tokens: Token[], from: number, to: number): boolean => {
  let last = to - 1
  while (last >= from && isAdverb(tokens[last])) last--
  return tokens[last]?.part === 'conjunction' || (tokens[last]?.text === ',' && last > from) || last < from
}
