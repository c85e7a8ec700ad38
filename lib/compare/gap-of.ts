import type { Figure } from '@/lib/domain'

type Quantity = Pick<Figure['quantity'], 'low' | 'high'>

/** The lowest and highest value that a quantity allows. */
const boundsOf = ({ low, high }: Quantity): [number, number] => [low ?? 0, high ?? Infinity]

/** How far the first lies above (positive) or below the second; 0 when both can hold. */
export const gapOf = (one: Quantity, other: Quantity): number => {
  const [[lowOne, highOne], [lowOther, highOther]] = [boundsOf(one), boundsOf(other)]
  if (lowOne > highOther) return lowOne - highOther
  return highOne < lowOther ? highOne - lowOther : 0
}
