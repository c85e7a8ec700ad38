import type { View } from '@/lib/client'

/** How far the sheet is pulled up. Half is the default and not written into links. */
export type Stop = 'low' | 'half' | 'full'

const LOW = 96 // px: the head with dates and counts
const OVER_SHEET = 72 // px of the page that stay above the full sheet
const OVERLAP = 12 // px the half sheet covers of the map, for its round corners

/** Height of the sheet in px at a stop. The map is 55 % of the page high. */
export const stopHeight = (stop: Stop, page: number): number => {
  if (stop === 'low') return LOW
  return stop === 'full' ? page - OVER_SHEET : page * 0.45 + OVERLAP
}

/** The stop nearest to where the sheet was let go; a flick counts as if it had gone on for a quarter of a second. */
export const nearestStop = (height: number, velocity: number, page: number): Stop => {
  const aim = height + velocity * 250 // velocity in px/ms, up is positive
  const stops: readonly Stop[] = ['low', 'half', 'full']
  const distance = (stop: Stop) => Math.abs(stopHeight(stop, page) - aim)
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best))
}

export const nextStop: Record<Stop, Stop> = { low: 'half', half: 'full', full: 'low' }

export const toStop = (sheet: View['sheet']): Stop => sheet ?? 'half'
export const fromStop = (stop: Stop): View['sheet'] => (stop === 'half' ? null : stop)
