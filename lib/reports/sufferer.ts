import { subjectOf } from './find-subject'
import type { HarmWord } from './harm-reader'
import type { Person } from './person'
import { isAdverb } from './is-verb-use'
import { isPersonWord, TIME } from './noun-of-people'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'

export const isSubjects = ({ group, tokens }: HarmWord): boolean =>
  group !== undefined && (group.isPassive || tokens[group.at - 1]?.part === 'be')

/** Whom a passive verb befell, or one that shares the subject of a passive: "were shot and killed". */
export const sufferer = (word: HarmWord): Person | null => subjectOf(word, word.group?.start ?? word.at)

/** "Three killed in Mosul", "Two men gunned down": a participle without a helper, behind which nobody stands to whom it could be done. */
export const isBareParticiple = (tokens: Token[], group: VerbGroup, end = group.at): boolean => {
  const next = tokens[end + 1]
  return (
    group.kind === 'finite' &&
    !group.isPassive &&
    group.helpers.every((helper) => isAdverb(helper)) &&
    tokens[group.at]?.verb?.participle === true &&
    (next === undefined ||
      /^(?:mark|preposition|sub|conjunction|to)$/.test(next.part ?? '') ||
      isAdverb(next) ||
      TIME.test(next.lower))
  )
}

const isEnd = (token: Token | undefined): boolean => !token || token.part === 'mark'

/** People by a word for them, or a number at the end: "had claimed 20." */
export const named = ({ tokens }: HarmWord, people: Person | null, mayBeName = false): Person | null =>
  people?.isSure &&
  (!people.isName || mayBeName) &&
  !(people.isPart && people.noun === null && !mayBeName && tokens[people.to - 1]?.lower !== 'them') &&
  (people.noun !== null ||
    people.isMore ||
    tokens[people.to - 1]?.lower === 'them' ||
    isEnd(tokens[people.to])) &&
  (people.noun === null || isPersonWord(tokens, people.to - 1) || people.noun === 'people')
    ? people
    : null

/** Behind "and" and a passive verb. */
export const isShared = ({ tokens, groups, group }: HarmWord): boolean => {
  if (!group || tokens[group.start - 1]?.part !== 'conjunction') return false
  const before = groups.filter((other) => other.at < group.start).at(-1)
  return before?.isPassive === true && group.start - before.at <= 3
}
