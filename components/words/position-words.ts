import type { CoordinatesProblem } from '@/lib/coordinates'

/** Why typed words are no position, and what would be one. */
export const POSITION_PROBLEMS: Record<CoordinatesProblem, string> = {
  empty: 'Type a position.',
  'not-a-position': 'Not a position. Try 48.2826, 37.1756, or degrees and minutes, or an MGRS square.',
  letters: 'It needs one letter of N or S, and one of E or W, or none at all.',
  'out-of-range': 'Latitude goes to 90 degrees, longitude to 180; latitude comes first.',
  polar: 'The polar squares of MGRS can’t be read. Type degrees instead.',
  'no-such-square': 'There is no such MGRS square.',
}

export const NO_MGRS = 'None: the grid ends at 84° north and 80° south'
