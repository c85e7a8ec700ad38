import type { Domain } from './bucket-days'
import { toDay, toDayNumber } from '@/lib/domain/day-number'

/** Days of the brush, day numbers, both inclusive. */
export type Range = { from: number; to: number }

/** The whole axis when the view has no days; an open end reaches to the edge. */
export const toRange = (view: { from: string | null; to: string | null }, domain: Domain): Range => {
  const from = clamp(view.from ? toDayNumber(view.from) : domain.first, domain)
  const to = clamp(view.to ? toDayNumber(view.to) : domain.last, domain)
  return from <= to ? { from, to } : { from: to, to: from }
}

/** What the view keeps of a brush: an end at the edge of the axis is an open end. */
export const toDays = (range: Range, domain: Domain): { from: string | null; to: string | null } => ({
  from: range.from <= domain.first ? null : toDay(range.from),
  to: range.to >= domain.last ? null : toDay(range.to),
})

/** Moves one handle; it stops at the other handle and at the edge. */
export const moveHandle = (range: Range, handle: keyof Range, day: number, domain: Domain): Range =>
  handle === 'from'
    ? { ...range, from: Math.min(clamp(day, domain), range.to) }
    : { ...range, to: Math.max(clamp(day, domain), range.from) }

/** The day that a key moves a handle to; null for a key that moves nothing. */
export const keyToDay = (key: string, day: number, domain: Domain): number | null => {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -7,
    PageUp: 7,
  }
  if (key === 'Home') return domain.first
  if (key === 'End') return domain.last
  const step = steps[key]
  return step === undefined ? null : clamp(day + step, domain)
}

/** px from the left of the axis to the start of a day. */
export const dayToX = (day: number, domain: Domain, width: number): number =>
  ((day - domain.first) / (domain.last - domain.first + 1)) * width

/** The day under a point, px from the left of the axis. */
export const xToDay = (x: number, domain: Domain, width: number): number =>
  clamp(domain.first + Math.floor((x / width) * (domain.last - domain.first + 1)), domain)

const clamp = (day: number, { first, last }: Domain): number => Math.min(last, Math.max(first, day))
