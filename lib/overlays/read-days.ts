import { readDate } from '@/lib/ingest/read-date'

export interface Days {
  from: string
  to: string
}

type SlashOrder = 'day-first' | 'month-first' | null

/**
 * Reads the days of one column. 03/04/2024 says nothing by itself; a column in which another value is 31/10/2024 does. `null`: no date
 * that is known.
 */
export const createDayReader = (values: readonly unknown[]): ((value: unknown) => Days | null) => {
  const order = findSlashOrder(values)
  return (value) => readDays(value, order)
}

const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/

const findSlashOrder = (values: readonly unknown[]): SlashOrder => {
  let [dayFirst, monthFirst] = [false, false]
  for (const value of values) {
    const [, first, second] = (typeof value === 'string' && slashes.exec(value.trim())) || []
    if (Number(first) > 12) dayFirst = true
    if (Number(second) > 12) monthFirst = true
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first'
}

const readDays = (value: unknown, order: SlashOrder): Days | null => {
  if (typeof value === 'number') return fromNumber(value)
  if (typeof value !== 'string') return null
  const text = value.trim().slice(0, longest)
  if (text === '') return null
  const [, compactYear, compactMonth, compactDay] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  if (compactYear) return oneDay(`${compactYear}-${compactMonth}-${compactDay}`)
  if (/^\d{9,13}$/.test(text)) return fromNumber(Number(text))
  const [, first, second, year] = slashes.exec(text) ?? []
  if (first && second && order) {
    const [day, month] = order === 'day-first' ? [first, second] : [second, first]
    return oneDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  const read = readDate(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3'))
  if (!read) return null
  const day = read.publishedAt.slice(0, 10)
  if (read.datePrecision === 'month') return { from: day, to: lastDay(day.slice(0, 7)) }
  return read.datePrecision === 'year' ? { from: day, to: `${day.slice(0, 4)}-12-31` } : oneDay(day)
}

const longest = 80 // letters of a date

/** Seconds or milliseconds since 1970, between 1973 and 2100; 20241103 and 2024 as they stand. */
const fromNumber = (value: number): Days | null => {
  if (!Number.isFinite(value)) return null
  if (Number.isInteger(value) && value >= 1000 && value <= 99_991_231) return readDays(String(value), null)
  const milliseconds = value < 1e11 ? value * 1000 : value
  if (milliseconds < 1e11 || milliseconds > 4.2e12) return null
  return oneDay(new Date(milliseconds).toISOString().slice(0, 10))
}

const oneDay = (day: string): Days | null => {
  const date = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  return isDay ? { from: day, to: day } : null
}

const lastDay = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
