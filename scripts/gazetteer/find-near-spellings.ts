import type { Gazetteer } from '@/lib/gazetteer'
import { foldName } from '@/lib/text/fold-name'

export interface NearSpelling {
  id: string
  name: string
  country: string | null
  /** Letters to change, add or take away. */
  distance: number
}

const limits = {
  told: 8,
  share: 0.25, // of the letters may differ
  least: 1, // letter
  most: 3,
  longest: 60, // letters of a name that is looked for
}

/** Levenshtein distance, given up beyond `most`. */
const distanceWithin = (one: string, other: string, most: number): number | null => {
  if (Math.abs(one.length - other.length) > most) return null
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return null
    row = next
  }
  const distance = row[other.length] ?? most + 1
  return distance <= most ? distance : null
}

/** Settlements whose names are spelt nearly like one that nothing bears; the nearest and largest first. */
export const findNearSpellings = (name: string, gazetteer: Gazetteer): NearSpelling[] => {
  const wanted = foldName(name).slice(0, limits.longest)
  if (wanted === '') return []
  const most = Math.min(limits.most, Math.max(limits.least, Math.floor(wanted.length * limits.share)))
  const found: (NearSpelling & { population: number })[] = []
  for (const { id, name: other, country, population } of gazetteer.settlements()) {
    if (Math.abs(other.length - wanted.length) > most + 2) continue
    const distance = distanceWithin(wanted, foldName(other), most)
    if (distance !== null) found.push({ id, name: other, country, distance, population })
  }
  return found
    .sort((a, b) => a.distance - b.distance || b.population - a.population)
    .slice(0, limits.told)
    .map(({ id, name: other, country, distance }) => ({ id, name: other, country, distance }))
}
