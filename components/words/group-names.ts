import type { Run } from '@/lib/domain'
import { formatDay } from './format-day'
import type { Words } from './make-words'

/** What a group of a list is called. */
export const nameOfGroup = (words: Words, { by, key, name }: Run): string => {
  if (by === 'day') return key === null ? words.t('names.undated') : formatDay(words, key, 'long')
  if (by === 'story') return name ?? words.t('names.untitledStory')
  return name ?? words.t('names.byWordsAlone')
}
