import type { Grouping, Run } from '@/lib/domain'
import { formatDay } from './format-day'

/** What a group of a list is called. */
export const nameOfGroup = ({ by, key, name }: Run): string => {
  if (by === 'day') return key === null ? 'Undated' : formatDay(key, 'long')
  if (by === 'story') return name ?? 'Untitled story'
  return name ?? 'Placed by words alone'
}

/** Ways to group a list, in words; days of reports are those of the events, days of excerpts those of publication. */
export const GROUPINGS: Record<'reports' | 'excerpts', Record<Grouping, string>> = {
  reports: { day: 'By event day', story: 'By story', place: 'By place' },
  excerpts: { day: 'By day published', story: 'By story', place: 'By place' },
}
