import { lineKey } from './line-key'
import type { Unit } from './read-units'

const NEARBY = {
  units: 6, // before and after, in which a doubled line stands
  lengthDifference: 12, // code units by which two forms of a line differ ("Oct. 30", "October 30")
}

/** Whether the same line stands in one of the next or previous places. */
export const isRepeated = (text: string, units: Unit[], at: number): boolean => {
  const unit = units[at]
  if (!unit) return false
  let key: string | null = null
  for (
    let other = Math.max(0, at - NEARBY.units);
    other <= at + NEARBY.units && other < units.length;
    other++
  ) {
    const near = units[other]
    if (!near || other === at || Math.abs(lengthOf(near) - lengthOf(unit)) > NEARBY.lengthDifference) continue
    key ??= lineKey(text.slice(unit.start, unit.end))
    if (key && lineKey(text.slice(near.start, near.end)) === key) return true
  }
  return false
}

const lengthOf = ({ start, end }: Unit): number => end - start
