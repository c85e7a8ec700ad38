import type { Move } from '@/lib/compare/find-moves'
import type { Words } from '@/components/words/make-words'
import { sideName } from '@/components/words/report-words'
import { WINDS } from '@/components/words/winds'

/** `Russia in Donetsk Oblast: the middle of its reports lies 14 km further west (4 in A, 6 in B)`. */
export const tellMove = (words: Words, { side, admin1, km, bearing, before, after }: Move): string => {
  const wind = WINDS[Math.round(bearing / 45) % WINDS.length] ?? 'north'
  return words.t('compare.move', {
    side: sideName(words, side),
    area: admin1,
    km: String(Math.round(km)),
    wind: words.t(`winds.${wind}`),
    before,
    after,
  })
}
