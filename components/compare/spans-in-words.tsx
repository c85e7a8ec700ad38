import type { Span } from '@/lib/link'
import { formatDay } from '@/components/words/format-day'
import { formatSpan } from '@/components/words/format-span'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'

type Props = { before: Span; shown: { from: string | null; to: string | null } }

/** `A 1–15 Oct 2024 · B 16–31 Oct 2024`; an end that is open says so. */
export const SpansInWords = ({ before, shown: { from, to } }: Props) => {
  const words = useWords()
  return words.t.rich('compare.spans', {
    before: formatSpan(words, before.from, before.to, 'short'),
    shown: tellShown(words, from, to),
    b: (chunks) => <b>{chunks}</b>,
  })
}

const tellShown = (words: Words, from: string | null, to: string | null): string => {
  if (from && to) return formatSpan(words, from, to, 'short')
  if (from) return words.t('days.from', { day: formatDay(words, from) })
  return to ? words.t('days.until', { day: formatDay(words, to) }) : words.t('days.all')
}
