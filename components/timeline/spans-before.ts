import type { Span } from '@/lib/link'
import { daysBefore, spanBefore } from '@/lib/compare/days-before'
import { toDay, toDayNumber } from '@/lib/domain/day-number'

type Days = { from: string | null; to: string | null }

const WEEK = 7
const MONTH = 30 // days, so that two months compare alike

export const PRESETS = [
  { id: 'week', spanOf: (from: string) => spanBefore(from, WEEK) },
  { id: 'month', spanOf: (from: string) => spanBefore(from, MONTH) },
] as const

/**
 * What comparing begins with: the days shown as B, and as many days just before them as A. When every day is shown, B is the last week
 * that has any. Null: there is no day.
 */
export const firstSpans = (
  days: readonly { day: string }[],
  now: Days,
): { from: string; to: string; compare: Span } | null => {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return null
  const isOpen = now.from === null && now.to === null
  const to = now.to ?? last
  const from = isOpen ? toDay(toDayNumber(last) - WEEK + 1) : (now.from ?? first)
  return { from, to, compare: daysBefore({ from, to }) }
}
