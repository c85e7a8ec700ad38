import { lineKey } from './line-key'
import type { Unit } from './read-units'

const NEARBY = {
  units: 6, // before and after, in which a doubled line stands
  lengthDifference: 12, // code units by which two forms of a line differ ("Oct. 30", "October 30")
}

/** Whether the same line stands nearby, with no other paragraph between: a caption or headline printed twice, not a pull quote. */
export const isRepeated = (text: string, units: Unit[], at: number): boolean =>
  standsAgain(text, units, at, 1) || standsAgain(text, units, at, -1)

const standsAgain = (text: string, units: Unit[], at: number, step: 1 | -1): boolean => {
  const unit = units[at]
  if (!unit) return false
  let key: string | null = null
  for (let other = at + step; Math.abs(other - at) <= NEARBY.units; other += step) {
    const near = units[other]
    if (!near) return false
    if (Math.abs(lengthOf(near) - lengthOf(unit)) <= NEARBY.lengthDifference) {
      key ??= lineKey(text.slice(unit.start, unit.end))
      if (key && lineKey(text.slice(near.start, near.end)) === key) return true
    }
    if (near.form === 'paragraph') return false
  }
  return false
}

const lengthOf = ({ start, end }: Unit): number => end - start
