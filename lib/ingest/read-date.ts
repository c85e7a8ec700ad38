import type { DatePrecision } from '@/lib/domain'
import { findDates, isDay, toInstant } from '@/lib/text/find-dates'

/** A told date: days and instants as they are, a month as its first day and a year as its first of January, told apart by the precision. */
export const readDate = (value: string): { publishedAt: string; datePrecision: DatePrecision } | null => {
  const told = value.trim()
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d))?$/.exec(told)?.groups
  if (parts) {
    const day = `${parts.year}-${parts.month ?? '01'}-01`
    return isDay(day) ? { publishedAt: day, datePrecision: parts.month ? 'month' : 'year' } : null
  }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(told)) {
    const instant = new Date(told.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    return Number.isNaN(instant.getTime())
      ? null
      : { publishedAt: toInstant(instant), datePrecision: 'instant' }
  }
  // RFC 2822, as feeds and old pages have it.
  if (/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/.test(told))
    return { publishedAt: toInstant(new Date(told)), datePrecision: 'instant' }
  const found = findDates(told)[0]
  return found ? { publishedAt: found.date, datePrecision: found.precision } : null
}
