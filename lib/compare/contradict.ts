import type { Figure } from '@/lib/domain'
import { toDayNumber } from '@/lib/domain/day-number'
import { gapOf } from './gap-of'

const SAME_TIME = 7 // days; figures further apart may both be right, since things change

type Dated = Pick<Figure, 'quantity' | 'date'>

/** Infinity when either has no date. */
export const daysApart = (
  { date: one }: Pick<Dated, 'date'>,
  { date: other }: Pick<Dated, 'date'>,
): number => (one && other ? Math.abs(toDayNumber(one) - toDayNumber(other)) : Infinity)

/** Whether two figures of nearly the same time can't both hold. Who gives them is the caller's to look at. */
export const contradict = (one: Dated, other: Dated): boolean =>
  daysApart(one, other) <= SAME_TIME && gapOf(one.quantity, other.quantity) !== 0
