import type { ReportStatus } from '@/lib/domain'
import { mergeAccounts } from '@/lib/pipeline'
import type { StoredEventDetail } from '@/lib/store/get-event'

/** What an event was worth by these of its reports alone: they are merged as the whole of it was. */
export const statusBefore = (told: StoredEventDetail['told']): ReportStatus | null => {
  const [event] = mergeAccounts(
    told.map(({ report, publishedAt, publisher }) => ({
      report,
      publishedAt,
      publisher: publisher === '-' ? null : publisher,
      print: null,
    })),
    { together: [told.map(({ report }) => report.id)], apart: [] },
  )
  return event?.status ?? null
}
