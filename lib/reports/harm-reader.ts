import type { Counted } from './find-subject'
import type { Kind } from './harm-words'
import type { Person } from './person'
import type { Token } from './read-tokens'
import type { VerbGroup } from './read-verb-groups'
import { modalityOfGroup } from './tell-modality'

/** A word of a sentence that may say that people came to harm. */
export type HarmWord = Counted & { at: number; token: Token; lower: string; group: VerbGroup | undefined }

/** Whom the word at hand says it befell; null when it is no word of the sort that this one reads. */
export type HarmReader = (word: HarmWord) => { kind: Kind; people: Person | null } | null

/** Not told as having happened; "is believed to have been hurt" is. */
export const isUnreal = ({ tokens, groups }: Counted, group: VerbGroup): boolean =>
  !(group.kind === 'infinitive' && group.isPerfect) &&
  modalityOfGroup(tokens, groups, group) === 'not-happened'

/** "none of the eleven", "no soldiers" */
export const isNone = (tokens: Token[], { from }: Person): boolean => {
  const words = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower)
  return /(?:^| )(?:none of(?: the)?|no|not|neither|nor)$/.test(words.join(' '))
}
