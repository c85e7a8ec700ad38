import type { Days } from '@/lib/domain/slide-content'

const day = 86_400_000 // ms

/** The day that many days later; earlier for a negative number. */
export const shiftDay = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** As many days as these, right before them. */
export const daysBefore = (days: Days): Days => {
  const length = Math.round((Date.parse(days.to) - Date.parse(days.from)) / day) + 1
  return { from: shiftDay(days.from, -length), to: shiftDay(days.from, -1) }
}
