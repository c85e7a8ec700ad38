import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import type { Domain } from './bucket-days'
import { toDay, toDayNumber } from '@/lib/domain/day-number'

export type Tick = { day: number; label: string }

const LEAST_GAP = 88 // px between two labels
const WEEKS = [1, 2, 7, 14] // days
const MONTHS = [1, 3, 6, 12, 60, 120]

/** Labels under the bars: Mondays while they have room, else the firsts of months, else of years. */
export const axisTicks = (words: Words, domain: Domain, width: number): Tick[] => {
  const perDay = width / (domain.last - domain.first + 1)
  const days = WEEKS.find((step) => step * perDay >= LEAST_GAP)
  if (days) return everyDays(words, domain, days)
  const months = MONTHS.find((step) => step * 30 * perDay >= LEAST_GAP) ?? 1200
  return everyMonths(words, domain, months)
}

const everyDays = (words: Words, { first, last }: Domain, step: number): Tick[] => {
  // Steps of a week or more start on a Monday; day 4 was one.
  const start = step < 7 ? first : first + ((((4 - first) % 7) + 7) % 7)
  const ticks: Tick[] = []
  for (let day = start; day <= last; day += step)
    ticks.push({ day, label: formatDay(words, toDay(day), 'axis') })
  return ticks
}

const everyMonths = (words: Words, { first, last }: Domain, step: number): Tick[] => {
  const ticks: Tick[] = []
  const start = new Date(`${toDay(first).slice(0, 7)}-01T00:00:00Z`)
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; month += 1) {
    const text = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    const day = toDayNumber(text)
    if (day > last) return ticks
    if (day < first || month % step !== 0) continue
    // January carries its year, the other months only their name.
    ticks.push({
      day,
      label: month % 12 === 0 ? formatDay(words, text, 'year') : formatDay(words, text, 'axisMonth'),
    })
  }
}
