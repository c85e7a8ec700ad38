import { subjectOf } from './find-subject'
import type { HarmWord } from './harm-reader'
import type { Person } from './person'
import { isPersonWord } from './noun-of-people'
import type { Token } from './read-tokens'

export const isSubjects = ({ group, tokens }: HarmWord): boolean =>
  group !== undefined && (group.isPassive || tokens[group.at - 1]?.part === 'be')

/** Whom a passive verb befell, or one that shares the subject of a passive: "were shot and killed". */
export const sufferer = (word: HarmWord): Person | null => subjectOf(word, word.group?.start ?? word.at)

const isEnd = (token: Token | undefined): boolean => !token || token.part === 'mark'

/** People by a word for them, or a number at the end: "had claimed 20." */
export const named = ({ tokens }: HarmWord, people: Person | null, mayBeName = false): Person | null =>
  people?.isSure &&
  (!people.isName || mayBeName) &&
  !(people.isPart && people.noun === null && !mayBeName) &&
  (people.noun !== null || isEnd(tokens[people.to])) &&
  (people.noun === null || isPersonWord(tokens, people.to - 1) || people.noun === 'people')
    ? people
    : null

/** Behind "and" and a passive verb. */
export const isShared = ({ tokens, groups, group }: HarmWord): boolean => {
  if (!group || tokens[group.start - 1]?.part !== 'conjunction') return false
  const before = groups.filter((other) => other.at < group.start).at(-1)
  return before?.isPassive === true && group.start - before.at <= 3
}
