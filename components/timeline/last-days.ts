import type { DayCounts } from './day-counts'
import { toDay, toDayNumber } from '@/lib/domain/day-number'

/** The window of so many days that ends with the newest day there is anything of; null when there is none. */
export const lastDays = (
  timeline: DayCounts | undefined,
  length: number,
): { from: string; to: null; undated: null } | null => {
  const last = timeline?.days.at(-1)?.day
  return last ? { from: toDay(toDayNumber(last) - length + 1), to: null, undated: null } : null
}
