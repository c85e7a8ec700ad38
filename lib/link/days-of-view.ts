import type { Span } from './parse-as-span'
import type { View } from './view'

/** The days of a view that has both ends; those the wrong way round are swapped. */
export const daysOfView = ({ from, to }: Pick<View, 'from' | 'to'>): Span | null => {
  if (from === null || to === null) return null
  return from <= to ? { from, to } : { from: to, to: from }
}
