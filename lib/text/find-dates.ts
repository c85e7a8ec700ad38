import monthNumbers from '@/data/lexicon/months.json'
import type { DatePrecision } from '@/lib/domain'
import type { Span } from './span'

/** A date with its year, as `2024-11-05` or, with a time and its zone, `2024-11-05T10:15:00Z`. */
export type FoundDate = Span & { date: string; precision: DatePrecision }

const months = new Map(Object.entries(monthNumbers))
const month = `(?<month>${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d\\d)'
/** After a date: `10:15 GMT`, `at 10.15 UTC`, `T10:15:00+02:00`. Without a zone the time says nothing sure. */
const time =
  '(?:,?\\s*(?:at\\s+|о\\s+|в\\s+|T)?(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?\\s*(?<zone>Z\\b|GMT\\b|UTC\\b|[+-]\\d\\d:?\\d\\d))?'

const patterns = [
  `(?<!\\d)${year}-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
  `(?<![\\d.])${day}(?:\\s+(?:de\\s+)?|-)${month}(?:,?\\s+(?:de\\s+)?|-)${year}(?!\\d)`,
  `(?<!\\p{L})${month}\\s+${day},?\\s+${year}(?!\\d)`,
  `(?<![\\d.])(?<day>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.${year}(?![\\d.])`,
  `(?<![\\d/])(?<first>\\d{1,2})/(?<second2>\\d{1,2})/${year}(?![\\d/])`,
].map((pattern) => new RegExp(pattern + time, 'giu'))

/** The full dates in `text`, in order. Without a year, or with day and month that could be swapped (03/04/2024), there is none. */
export const findDates = (text: string): FoundDate[] => {
  const found: FoundDate[] = []
  // Every pattern has a year in it; most lines of a story have none.
  if (!/(?:19|20)\d\d/.test(text)) return found
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const date = toDate(match.groups ?? {})
      const start = match.index
      const end = start + match[0].length
      if (date && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, ...date })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const toDate = (groups: Record<string, string | undefined>): Pick<FoundDate, 'date' | 'precision'> | null => {
  const ordered = groups.first ? fromSlashes(Number(groups.first), Number(groups.second2)) : null
  if (groups.first && !ordered) return null
  const monthNumber =
    ordered?.month ?? (Number(groups.monthNumber) || months.get((groups.month ?? '').toLowerCase()))
  const day = ordered?.day ?? Number(groups.day)
  if (!monthNumber) return null
  const date = `${groups.year}-${twoDigits(monthNumber)}-${twoDigits(day)}`
  if (!isDay(date)) return null
  if (!groups.zone || !groups.hour) return { date, precision: 'day' }
  const zone = groups.zone.replace(/^(?:GMT|UTC)$/i, 'Z').replace(/(\d\d):?(\d\d)$/, '$1:$2')
  const instant = new Date(
    `${date}T${twoDigits(Number(groups.hour))}:${groups.minute}:${groups.second ?? '00'}${zone}`,
  )
  return Number.isNaN(instant.getTime())
    ? { date, precision: 'day' }
    : { date: toInstant(instant), precision: 'instant' }
}

/** 31/10/2024 and 10/31/2024 tell themselves apart, 03/04/2024 does not. */
const fromSlashes = (first: number, second: number): { day: number; month: number } | null => {
  if (first === second) return { day: first, month: second }
  if (first > 12) return { day: first, month: second }
  return second > 12 ? { day: second, month: first } : null
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A day that the calendar has: 2024-02-30 is none. */
export const isDay = (date: string): boolean => {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/** `2024-11-05T07:00:00Z`, without fractions of a second. */
export const toInstant = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z')
