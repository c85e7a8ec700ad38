import type { CandidateGroup } from './2-list-candidates'
import { cosineOf, kmOfCosine } from './vectors'

const REACH = {
  names: 24, // different names on either side that distances are measured to: long texts stay linear
  kin: 60, // km: names that can mean places as near as this speak for each other
  share: 0.15, // of belief that a place must have to count as near
  sure: 0.4, // of belief, to be the nearest
}

const FAR = 20_000 // km: as far as two places can be

/** The names around one, in the order of the text. */
const around = (groups: CandidateGroup[], own: number): CandidateGroup[] => [
  ...groups.slice(Math.max(0, own - REACH.names), own),
  ...groups.slice(own + 1, own + REACH.names + 1),
]

/** Countries, regions and seas are near everything. */
const isWide = (group: CandidateGroup, index: number): boolean => {
  const kind = group.candidates[index]?.kind
  return kind === undefined || kind === 'country' || kind === 'region' || kind === 'water'
}

/**
 * Per candidate of a name: how many names around can mean a place beside it, whatever is believed of them yet.
 * A name with many bearers has one beside anything: it counts less.
 */
export const kinOf = (groups: CandidateGroup[], own: number): Float64Array => {
  const group = groups[own]
  if (!group) return new Float64Array()
  if (group.kin) return group.kin
  const kin = new Float64Array(group.candidates.length)
  const near = cosineOf(REACH.kin)
  const { vectors } = group
  for (const there of around(groups, own)) {
    const worth = 1 / (1 + Math.log2(there.candidates.length))
    for (let candidate = 0; candidate < kin.length; candidate++) {
      const x = vectors[candidate * 3] ?? 0
      const y = vectors[candidate * 3 + 1] ?? 0
      const z = vectors[candidate * 3 + 2] ?? 0
      for (let index = 0; index < there.candidates.length; index++) {
        const at = index * 3
        const dot =
          x * (there.vectors[at] ?? 0) + y * (there.vectors[at + 1] ?? 0) + z * (there.vectors[at + 2] ?? 0)
        if (dot < near || isWide(there, index)) continue
        kin[candidate] = (kin[candidate] ?? 0) + worth
        break
      }
    }
  }
  group.kin = kin
  return kin
}

/** A place that a name around is likely taken for: its share of belief and where it lies. */
type Likely = { share: number; x: number; y: number; z: number }

/** Per name, the places likely enough to count as near. */
export const likelyPlaces = (groups: CandidateGroup[]): Likely[][] =>
  groups.map((group) => {
    const likely: Likely[] = []
    for (let index = 0; index < group.belief.length; index++) {
      const share = group.belief[index] ?? 0
      if (share < REACH.share || isWide(group, index)) continue
      const at = index * 3
      const [x, y, z] = [group.vectors[at] ?? 0, group.vectors[at + 1] ?? 0, group.vectors[at + 2] ?? 0]
      likely.push({ share, x, y, z })
    }
    return likely
  })

type Nearness = Record<'within30' | 'within100' | 'within300' | 'nearest', number>

const COSINE = { km30: cosineOf(30), km100: cosineOf(100), km300: cosineOf(300) }

/** Belief of the places within 30, 100 and 300 km of a candidate among the names around, and the distance to the nearest (logarithm). */
export const nearnessOf = (
  likely: Likely[][],
  own: number,
  { vectors }: CandidateGroup,
  candidate: number,
): Nearness => {
  const x = vectors[candidate * 3] ?? 0
  const y = vectors[candidate * 3 + 1] ?? 0
  const z = vectors[candidate * 3 + 2] ?? 0
  const nearness = { within30: 0, within100: 0, within300: 0, nearest: 0 }
  // The nearer a place, the greater the cosine of the angle to it: the distance itself is worked out once.
  let nearest = -Infinity
  const last = Math.min(likely.length - 1, own + REACH.names)
  for (let group = Math.max(0, own - REACH.names); group <= last; group++) {
    if (group === own) continue
    let nearestHere = -Infinity
    let strongest = 0
    for (const place of likely[group] ?? []) {
      const cosine = x * place.x + y * place.y + z * place.z
      if (cosine <= nearestHere) continue
      nearestHere = cosine
      strongest = place.share
    }
    if (nearestHere > COSINE.km30) nearness.within30 += strongest
    if (nearestHere > COSINE.km100) nearness.within100 += strongest
    if (nearestHere > COSINE.km300) nearness.within300 += strongest
    if (strongest > REACH.sure && nearestHere > nearest) nearest = nearestHere
  }
  nearness.nearest = Math.log1p(nearest === -Infinity ? FAR : kmOfCosine(nearest))
  return nearness
}
