import type { DayCounts } from '@/components/timeline/day-counts'
import { formatSpan } from '@/components/words/format-span'
import type { Words } from '@/components/words/make-words'

type Window = { from: string | null; to: string | null; undatedOnly: boolean }

/** The days that what is shown falls on, in words: `6 August 2024 to 17 January 2025, 3 stories undated`. */
export const spanOfView = (
  words: Words,
  { of, days, undated }: DayCounts,
  { from, to, undatedOnly }: Window,
): string => {
  const missing =
    of === 'reports'
      ? words.t('title.undatedReports', { count: undated.count })
      : words.t('title.undatedStories', { count: undated.stories })
  const without = undated.count > 0 ? missing : ''
  if (undatedOnly) return without
  const inside = days.filter(({ day }) => (!from || day >= from) && (!to || day <= to))
  const [first, last] = [inside[0], inside.at(-1)]
  const span = first && last ? formatSpan(words, first.day, last.day) : ''
  // A window leaves the undated out.
  return [span, from || to ? '' : without].filter(Boolean).join(', ')
}
