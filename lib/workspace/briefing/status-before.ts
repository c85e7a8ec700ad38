import type { ReportStatus } from '@/lib/domain'
import { mergeAccounts } from '@/lib/pipeline'
import type { StoredTelling } from '@/lib/store/load-tellings'

/** What an event was worth by these of its reports alone: they are merged as the whole of it was, so that reprints of one wire are one account. */
export const statusBefore = (tellings: readonly StoredTelling[]): ReportStatus | null => {
  const [event] = mergeAccounts([...tellings], {
    together: [tellings.map(({ report }) => report.id)],
    apart: [],
  })
  return event?.status ?? null
}
