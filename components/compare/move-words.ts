import type { Move } from '@/lib/compare/find-moves'
import { sideName } from '@/components/words/old'

const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']

/** `Russia in Donetsk Oblast: the middle of its reports lies 14 km further west (4 in A, 6 in B)`. */
export const tellMove = ({ side, admin1, km, bearing, before, after }: Move): string => {
  const wind = WINDS[Math.round(bearing / 45) % WINDS.length] ?? 'north'
  return `${sideName(side)} in ${admin1}: the middle of its reports lies ${Math.round(km)} km further ${wind} (${before} in A, ${after} in B)`
}
