import { toDay, toDayNumber } from '@/lib/domain/day-number'

interface Days {
  from: string
  to: string
}

/** That many days, the last of them the one before `day`. */
export const spanBefore = (day: string, length: number): Days => ({
  from: toDay(toDayNumber(day) - length),
  to: toDay(toDayNumber(day) - 1),
})

/** As many days as these, right before them. */
export const daysBefore = ({ from, to }: Days): Days =>
  spanBefore(from, toDayNumber(to) - toDayNumber(from) + 1)
