import { type Hideable, hideables } from '@/lib/link'
import { capital } from './capital'
import { joinNames } from './join-names'
import type { Words } from './make-words'

/** `Regions and movement are hidden.`, so that nobody takes what was put away for absent. */
export const tellHidden = (words: Words, hidden: readonly Hideable[] | null): string => {
  const groups = hideables.filter((group) => hidden?.includes(group))
  if (groups.length === 0) return ''
  const names = joinNames(
    words,
    groups.map((group) => words.t(`layers.${group}.name`).toLowerCase()),
  )
  const number = groups.length === 1 && groups[0] === 'movement' ? 'one' : 'other'
  return capital(words.t('layers.hidden', { names, number }))
}
