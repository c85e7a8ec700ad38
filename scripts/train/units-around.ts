import type { PlaceKind } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import type { Settlement } from '@/lib/gazetteer/gazetteer'
import type { Candidate } from '@/lib/reports/place-candidates'
import { distanceKm } from '../../tests/accuracy/score'
import type { Point } from '../accuracy/answered-report'

/** km from the middle of a unit in which a place lies in it. */
const AROUND: Partial<Record<PlaceKind, number>> = { admin2: 40, region: 150, water: 200, terrain: 60 }
const KINDS: PlaceKind[] = ['admin2', 'terrain', 'admin1', 'region', 'water', 'country']

const towns = new WeakMap<Gazetteer, Settlement[]>()

const nearestTown = ({ lat, lon }: Point, gazetteer: Gazetteer): Settlement | null => {
  const all = towns.get(gazetteer) ?? [...gazetteer.settlements()]
  towns.set(gazetteer, all)
  let nearest: Settlement | null = null
  let least = Infinity
  for (const town of all) {
    const apart = (town.lat - lat) ** 2 + ((town.lng - lon) * Math.cos((lat * Math.PI) / 180)) ** 2
    if (apart >= least) continue
    nearest = town
    least = apart
  }
  return nearest
}

/** Of the places those that are a unit around a point, the smallest kind only: a district before its province, a province before the country. */
export const unitsAround = (
  point: Point,
  candidates: (Candidate | null)[],
  gazetteer: Gazetteer,
): number[] => {
  const town = nearestTown(point, gazetteer)
  const admin1 = town && gazetteer.admin1Of(town.id)
  const holds = (candidate: Candidate | null, kind: PlaceKind): boolean => {
    const place = candidate?.mention && candidate.place
    if (!place || place.kind !== kind || candidate.mention?.use === 'metonymic') return false
    if (kind === 'country') return place.country === town?.country
    if (kind === 'admin1') return place.id === admin1
    return distanceKm(point, { lat: place.point[1], lon: place.point[0] }) <= (AROUND[kind] ?? 0)
  }
  for (const kind of KINDS) {
    const found = candidates.flatMap((candidate, index) => (holds(candidate, kind) ? [index] : []))
    if (found.length > 0) return found
  }
  // Nothing told is better than a wrong town.
  return candidates.flatMap((candidate, index) => (candidate ? [] : [index]))
}
