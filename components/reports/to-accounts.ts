import type { EventDetail, ToldReport } from '@/lib/client'
import type { Account } from '@/lib/domain'
import { capital } from '@/components/words/capital'
import type { Words } from '@/components/words/make-words'

/** An account with the sentences that tell it, its own figures and who stands behind it. */
export type ToldAccount = Account & { told: ToldReport[]; side: string | null; publishers: string[] }

/** The accounts of an event with their sentences; one whose story no longer tells it is left out. */
export const toAccounts = ({ accounts, told }: Pick<EventDetail, 'accounts' | 'told'>): ToldAccount[] =>
  accounts.flatMap((account) => {
    const own = told.filter(({ report }) => account.reportIds.includes(report.id))
    if (own.length === 0) return []
    return {
      ...account,
      told: own,
      side: own.flatMap(({ report }) => report.attribution).find(({ side }) => side !== null)?.side ?? null,
      publishers: [
        ...new Set(own.flatMap(({ publisher }) => (publisher && publisher !== '-' ? publisher : []))),
      ],
    }
  })

/** Who tells an account: its source, else the papers themselves. */
export const nameAccount = (
  { t }: Words,
  { source, publishers }: Pick<ToldAccount, 'source' | 'publishers'>,
): string => {
  if (source) return capital(source)
  const [paper] = publishers
  return paper ?? t('names.paperItself')
}
