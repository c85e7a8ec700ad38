import type { Change } from '@/lib/compare/compare-spans'
import type { Words } from '@/components/words/make-words'

type Shown = { places: Record<Change, number>; moves: readonly unknown[] }

/** What became of the places between two spans: `12 places new, 8 gone, 5 still told of`. */
export const compareSentence = ({ t }: Words, { places, moves }: Shown): string => {
  if (places.new + places.gone + places.still === 0) return t('compare.none')
  return [
    t('compare.places', places),
    ...(moves.length > 0 ? [t('compare.movedIn', { count: moves.length })] : []),
  ].join(', ')
}
