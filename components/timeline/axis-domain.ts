import type { Span } from '@/lib/link'
import type { Domain } from './bucket-days'
import { toDayNumber } from '@/lib/domain/day-number'

/** The days on the axis: those zoomed to, unless they show nothing of the days there are. */
export const axisDomain = (all: Domain, zoom: Span | null): Domain => {
  if (!zoom) return all
  const first = Math.max(all.first, toDayNumber(zoom.from))
  const last = Math.min(all.last, toDayNumber(zoom.to))
  return first <= last ? { first, last } : all
}
