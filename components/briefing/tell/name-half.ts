import type { Days } from '@/lib/domain/slide-content'
import { formatSpan } from '@/components/words/format-span'
import type { Words } from '@/components/words/make-words'

/** What one half of a split map shows: `10–11 Mar 2025: 4 events`. */
export const nameHalf = (words: Words, span: Days | null, shown: readonly unknown[]): string =>
  words.t('briefing.told.earlier', {
    span: span ? formatSpan(words, span.from, span.to, 'short') : words.t('briefing.told.allDays'),
    count: shown.length,
  })
