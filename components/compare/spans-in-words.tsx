import type { Span } from '@/lib/link'
import { formatDay } from '@/components/words/old'
import { formatSpan } from '@/components/words/old'

type Props = { before: Span; shown: { from: string | null; to: string | null } }

/** `A 1–15 Oct 2024 · B 16–31 Oct 2024`; an end that is open says so. */
export const SpansInWords = ({ before, shown: { from, to } }: Props) => (
  <>
    <b>A</b> {formatSpan(before.from, before.to, 'short')} · <b>B</b> {tellShown(from, to)}
  </>
)

const tellShown = (from: string | null, to: string | null): string => {
  if (from && to) return formatSpan(from, to, 'short')
  if (from) return `from ${formatDay(from)}`
  return to ? `until ${formatDay(to)}` : 'all days'
}
