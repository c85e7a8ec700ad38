import type { LedgerAnswer } from '@/lib/client'
import { formatCount } from '@/components/words/old'
import { tellCount } from '@/components/words/old'

/** What a line of the ledger says: `North Korean troops in Russia: from 10,000 to 15,000`. */
export const ledgerSentence = ({
  subject,
  figures,
}: Pick<LedgerAnswer['lines'][number], 'subject' | 'figures'>): string => {
  const name = subject.charAt(0).toUpperCase() + subject.slice(1)
  const told = new Set(figures.map(({ figure }) => tellCount(figure.quantity)))
  const [only] = told
  if (told.size === 1 && only) return `${name}: ${only}`
  const values = figures.flatMap(({ figure: { quantity } }) =>
    [quantity.low, quantity.high].filter((value) => value !== null),
  )
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) return name
  return lowest === highest
    ? `${name}: ${formatCount(lowest)}, or close to it`
    : `${name}: from ${formatCount(lowest)} to ${formatCount(highest)}`
}
