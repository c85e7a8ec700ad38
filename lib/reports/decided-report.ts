import type { CorrectionType, Report } from '@/lib/domain'

/** Of the reports of an event the one that an analyst corrected last in this way: it stands for the event. Null when none was. */
export const decidedReport = (reports: readonly Report[], wanted: CorrectionType): Report | null => {
  const decided = reports.flatMap((report) =>
    (report.corrected ?? []).filter(({ type }) => type === wanted).map(({ at }) => ({ at, report })),
  )
  const [last] = decided.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return last?.report ?? null
}
