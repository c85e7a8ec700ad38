import type { DayCounts } from '@/components/timeline/day-counts'
import { countOf } from '@/components/words/old'
import { formatSpan } from '@/components/words/old'

type Window = { from: string | null; to: string | null; undatedOnly: boolean }

/** The days that what is shown falls on, in words: `6 August 2024 to 17 January 2025, 3 stories undated`. */
export const spanOfView = ({ of, days, undated }: DayCounts, { from, to, undatedOnly }: Window): string => {
  const missing =
    of === 'reports' ? countOf(undated.count, 'report') : countOf(undated.stories, 'story', 'stories')
  const without = undated.count > 0 ? `${missing} undated` : ''
  if (undatedOnly) return without
  const inside = days.filter(({ day }) => (!from || day >= from) && (!to || day <= to))
  const [first, last] = [inside[0], inside.at(-1)]
  const span = first && last ? formatSpan(first.day, last.day) : ''
  // A window leaves the undated out.
  return [span, from || to ? '' : without].filter(Boolean).join(', ')
}
