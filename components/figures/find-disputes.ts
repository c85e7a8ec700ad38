import type { Figure, FigureId } from '@/lib/domain'
import { toDayNumber } from '@/components/timeline/day-number'
import type { Words } from '@/components/words/make-words'
import { type ToldFigure, sourceOf } from './group-sources'

const SAME_TIME = 7 // days; figures further apart may both be right, since things change

type Quantity = Figure['quantity']

/** The lowest and highest value that a quantity allows. */
const boundsOf = ({ low, high }: Pick<Quantity, 'low' | 'high'>): [number, number] => [
  low ?? 0,
  high ?? Infinity,
]

/** A figure that another source contradicts at nearly the same time: by how much, and who. */
export type Dispute = { one: ToldFigure; other: ToldFigure; apart: number }

/** Two sources, within a week, with figures that can't both hold; each figure with its nearest contradiction. */
export const findDisputes = (words: Words, figures: readonly ToldFigure[]): Map<FigureId, Dispute> => {
  const disputes = new Map<FigureId, Dispute>()
  for (const one of figures) {
    const contradictions = figures
      .filter((other) => contradicts(words, one, other))
      .sort((left, right) => daysApart(one, left) - daysApart(one, right))
    const [other] = contradictions
    if (other) disputes.set(one.figure.id, { one, other, apart: gapOf(one, other) })
  }
  return disputes
}

const contradicts = (words: Words, one: ToldFigure, other: ToldFigure): boolean =>
  sourceOf(words, one) !== sourceOf(words, other) &&
  daysApart(one, other) <= SAME_TIME &&
  gapOf(one, other) !== 0

const daysApart = ({ figure: one }: ToldFigure, { figure: other }: ToldFigure): number =>
  one.date && other.date ? Math.abs(toDayNumber(one.date) - toDayNumber(other.date)) : Infinity

/** How far the first lies above (positive) or below the second; 0 when both can hold. */
const gapOf = ({ figure: one }: ToldFigure, { figure: other }: ToldFigure): number => {
  const [[lowOne, highOne], [lowOther, highOther]] = [boundsOf(one.quantity), boundsOf(other.quantity)]
  if (lowOne > highOther) return lowOne - highOther
  return highOne < lowOther ? highOne - lowOther : 0
}
