import type { Domain } from './bucket-days'
import { toDay, toDayNumber } from '@/lib/domain/day-number'

type Days = { from: string | null; to: string | null }

const WEEK = 7 // days of the window that is played when none is chosen

/** The window of before at the first days there are; a week when it held them all. */
export const startAgain = ({ from, to }: Days, reach: Domain): { from: string; to: string } => {
  const length = (to ? toDayNumber(to) : reach.last) - (from ? toDayNumber(from) : reach.first) + 1
  return endWindow(reach, 1, length < reach.last - reach.first + 1 ? length : WEEK)
}

const endWindow = ({ first, last }: Domain, direction: 1 | -1, length: number) =>
  direction === 1
    ? { from: toDay(first), to: toDay(Math.min(last, first + length - 1)) }
    : { from: toDay(Math.max(first, last - length + 1)), to: toDay(last) }

/**
 * The window some days further on, or back, of the same length; the last step is shorter, so that it ends with the last day. Null at
 * the end of `reach`, the days there are to go through. From all days it goes to the first week, or back to the last.
 */
export const playStep = (
  now: Days,
  reach: Domain,
  days: number,
  direction: 1 | -1,
): { from: string; to: string } | null => {
  if (now.from === null && now.to === null) return endWindow(reach, direction, WEEK)
  const from = now.from ? toDayNumber(now.from) : reach.first
  const to = now.to ? toDayNumber(now.to) : reach.last
  const room = direction === 1 ? reach.last - to : from - reach.first
  if (room <= 0) return null
  const shift = direction * Math.min(days, room)
  return { from: toDay(from + shift), to: toDay(to + shift) }
}
