import { countSettlements } from './count-settlements'
import type { Unit } from './natural-earth-unit'
import type { Settlement } from './read-settlements'

const options = {
  contained: 0.5, //  share of a code's settlements inside one unit: the unit is that division
  swallowed: 0.15, // share of a unit's settlements under a second contained code: two divisions, so neither
  winner: 0.65, //    share of a unit's settlements under one code: the unit is (a part of) that division
  fewest: 3, //       settlements in a unit below which its claimed code is believed first
}

/**
 * GeoNames admin-1 code of each unit, '' where none fits. Natural Earth claims codes, but they are of another age (Katanga), of another
 * level (French departments bear codes that now mean regions) or missing (Kosovo), so the settlements inside a unit decide.
 * One point in a polygon is often wrong at a border or coast; the majority is not.
 */
export const joinGeonames = (units: Unit[], settlements: Settlement[], known: Set<string>): string[] => {
  const total = new Map<string, number>()
  for (const { admin1 } of settlements) total.set(admin1, (total.get(admin1) ?? 0) + 1)
  const counts = countSettlements(units, settlements)

  const trusted = trustedCountries(units, counts)
  return units.map((unit, index) => {
    const inside = [...(counts[index] ?? [])].filter(([id]) => known.has(id)).sort((a, b) => b[1] - a[1])
    const sum = inside.reduce((all, [, count]) => all + count, 0)
    const contained = inside.filter(([id, count]) => count / (total.get(id) ?? 1) >= options.contained)
    const claimed =
      known.has(unit.claimedId) && unit.claimedId.startsWith(`${unit.country}.`) ? unit.claimedId : ''

    const large = contained.filter(([, count]) => count / sum >= options.swallowed)
    const ownShare = (inside.find(([id]) => id === claimed)?.[1] ?? 0) / sum
    if (large.length > 1) return ownShare >= options.winner ? claimed : ''
    if (claimed && contained.some(([id]) => id === claimed)) return claimed
    if (claimed && sum < options.fewest && trusted.has(unit.country)) return claimed
    const [best] = large.length === 1 ? large : inside
    return best && best[1] / sum >= options.winner ? best[0] : ''
  })
}

/** Countries whose claimed codes mostly agree with the settlements inside. */
const trustedCountries = (units: Unit[], counts: Map<string, number>[]): Set<string> => {
  const right = new Map<string, number>()
  for (const [index, { country, claimedId }] of units.entries()) {
    const inside = counts[index] ?? new Map<string, number>()
    if (inside.size === 0) continue
    const best = Math.max(...inside.values())
    right.set(country, (right.get(country) ?? 0) + (inside.get(claimedId) === best ? 1 : -1))
  }
  const voting = new Set(right.keys())
  return new Set(
    units
      .map(({ country }) => country)
      .filter((country) => !voting.has(country) || (right.get(country) ?? 0) > 0),
  )
}
