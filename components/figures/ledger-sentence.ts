import type { LedgerAnswer } from '@/lib/client'
import { capital } from '@/components/words/capital'
import { formatCount } from '@/components/words/format-count'
import type { Words } from '@/components/words/make-words'
import { tellCount } from '@/components/words/report-words'

/** What a line of the ledger says: `North Korean troops in Russia: from 10,000 to 15,000`. */
export const ledgerSentence = (
  words: Words,
  line: Pick<LedgerAnswer['lines'][number], 'subject' | 'figures'>,
): string => {
  const subject = capital(line.subject)
  const told = new Set(line.figures.map(({ figure }) => tellCount(words, figure.quantity)))
  const [only] = told
  if (told.size === 1 && only) return words.t('figures.exactly', { subject, count: only })
  const values = line.figures.flatMap(({ figure: { quantity } }) =>
    [quantity.low, quantity.high].filter((value) => value !== null),
  )
  if (values.length === 0) return subject
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => formatCount(words, value))
  return low === high
    ? words.t('figures.closeTo', { subject, count: low ?? '' })
    : words.t('figures.between', { subject, low: low ?? '', high: high ?? '' })
}
