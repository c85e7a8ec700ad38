import type { Change } from '@/lib/compare/compare-spans'
import { countOf } from '@/components/words/old'

type Shown = { places: Record<Change, number>; moves: readonly unknown[] }

/** What became of the places between two spans: `12 places new, 8 gone, 5 still told of`. */
export const compareSentence = ({ places, moves }: Shown): string => {
  if (places.new + places.gone + places.still === 0) return 'Neither span has a report that fits'
  return [
    `${countOf(places.new, 'place')} new`,
    `${places.gone} gone`,
    `${places.still} still told of`,
    ...(moves.length > 0 ? [`reports moved in ${countOf(moves.length, 'area')}`] : []),
  ].join(', ')
}
