import { formatCount } from '@/components/words/format-count'
import type { Words } from '@/components/words/make-words'

/** That only the newest events of a span were read; null when all of them were. */
export const tellCut = (
  words: Words,
  { cut }: { cut?: number },
  key: 'cut' | 'cutChanges' = 'cut',
): string | null =>
  cut === undefined ? null : words.t(`briefing.told.${key}`, { count: formatCount(words, cut) })
