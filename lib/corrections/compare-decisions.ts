import type { Correction } from '@/lib/domain'

type Dated = Pick<Correction, 'at' | 'id'>

/** The older decision first; two of one instant by their ids, so that the order is always the same. */
export const compareDecisions = (one: Dated, other: Dated): number => {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}
