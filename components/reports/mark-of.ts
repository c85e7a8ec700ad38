import type { ToldReport } from '@/lib/client'

/** The sentence of a report with the word that tells the event as its mark. */
export const markOf = ({
  excerpt,
  markStart,
  report,
}: Pick<ToldReport, 'excerpt' | 'markStart' | 'report'>) => ({
  excerpt,
  markStart,
  markEnd: markStart + report.trigger.end - report.trigger.start,
})
