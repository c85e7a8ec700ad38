import { toDay, toDayNumber } from '@/lib/domain/day-number'

type Days = { from: string; to: string }

/**
 * The next window with stories in it. From all days, forward goes to the first day that has any and back to the last; a
 * window of several days moves by its own length, one of a single day to the next day that has any. Null: there is none.
 */
export const stepDays = (
  days: readonly { day: string }[],
  now: { from: string | null; to: string | null },
  direction: 1 | -1,
): Days | null => {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return null
  if (!now.from && !now.to) return direction === 1 ? { from: first, to: first } : { from: last, to: last }
  const window = { from: now.from ?? first, to: now.to ?? last }
  const beyond =
    direction === 1 ? days.find(({ day }) => day > window.to) : days.findLast(({ day }) => day < window.from)
  if (!beyond) return null
  const length = toDayNumber(window.to) - toDayNumber(window.from)
  if (length === 0) return { from: beyond.day, to: beyond.day }
  return direction === 1
    ? { from: beyond.day, to: toDay(toDayNumber(beyond.day) + length) }
    : { from: toDay(toDayNumber(beyond.day) - length), to: beyond.day }
}
