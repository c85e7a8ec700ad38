import { contradict, daysApart } from '@/lib/compare/contradict'
import { gapOf } from '@/lib/compare/gap-of'
import type { FigureId } from '@/lib/domain'
import type { Words } from '@/components/words/make-words'
import { type ToldFigure, sourceOf } from './group-sources'

/** A figure that another source contradicts at nearly the same time: by how much, and who. */
export type Dispute = { one: ToldFigure; other: ToldFigure; apart: number }

/** Two sources, within a week, with figures that can't both hold; each figure with its nearest contradiction. */
export const findDisputes = (words: Words, figures: readonly ToldFigure[]): Map<FigureId, Dispute> => {
  const disputes = new Map<FigureId, Dispute>()
  for (const one of figures) {
    const contradictions = figures
      .filter((other) => contradicts(words, one, other))
      .sort((left, right) => daysApart(one.figure, left.figure) - daysApart(one.figure, right.figure))
    const [other] = contradictions
    if (other) disputes.set(one.figure.id, { one, other, apart: gapBetween(one, other) })
  }
  return disputes
}

const contradicts = (words: Words, one: ToldFigure, other: ToldFigure): boolean =>
  sourceOf(words, one) !== sourceOf(words, other) && contradict(one.figure, other.figure)

const gapBetween = ({ figure: one }: ToldFigure, { figure: other }: ToldFigure): number =>
  gapOf(one.quantity, other.quantity)
