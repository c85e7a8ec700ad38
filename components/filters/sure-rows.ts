import type { ReportStatus } from '@/lib/domain'

/** Rows of how sure: a denial and a dispute are one row, since both mean that somebody says no. */
export const SURE_ROWS = ['confirmed', 'reported', 'claimed', 'disputed'] as const
type Sure = (typeof SURE_ROWS)[number]

/** The rows that stand for these statuses. */
export const toSureRows = (statuses: readonly ReportStatus[] | null): Sure[] | null =>
  statuses && SURE_ROWS.filter((row) => toStatuses([row]).some((status) => statuses.includes(status)))

/** The statuses that these rows stand for. */
export const toStatuses = (rows: readonly Sure[]): ReportStatus[] =>
  rows.flatMap((row): ReportStatus[] => (row === 'disputed' ? ['denied', 'disputed'] : [row]))
