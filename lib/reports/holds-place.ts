import { distanceApart, toVectors } from '@/lib/geoparse'
import type { PlaceKind } from '@/lib/domain'
import type { Candidate } from './place-candidates'

/** km from its middle in which the parts of a whole lie. */
const REACH: Partial<Record<PlaceKind, number>> = { settlement: 45, admin2: 90, region: 150, admin1: 300 }

/** Whether the second place lies in the first and says more exactly where, as far as units and distances tell. */
export const holdsPlace = (whole: Candidate, part: Candidate): boolean => {
  if (whole === part || whole.exactness >= part.exactness) return false
  const [outer, inner] = [whole.place, part.place]
  if (!outer || !inner || outer.id === inner.id || outer.country !== inner.country) return false
  if (outer.kind === 'country') return true
  if (outer.kind === 'admin1' && inner.admin1)
    return inner.admin1 === outer.name || inner.admin1 === outer.admin1
  return distanceApart(toVectors([outer.point]), toVectors([inner.point])) <= (REACH[outer.kind] ?? 0)
}
